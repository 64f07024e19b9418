package tw.anwang.indicators.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import tw.anwang.identity.TracedKinds;

/** What this module writes into the trail. */
@ApplicationScoped
public class TracedInIndicators implements TracedKinds {
    @Override
    public String bundle() {
        return "tw.anwang.indicators.messages";
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("indicators.statistics", "", "indicators.savedQuestion", "");
    }
}
