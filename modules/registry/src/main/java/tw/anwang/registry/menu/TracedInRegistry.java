package tw.anwang.registry.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import tw.anwang.identity.TracedKinds;

/** What this module writes into the trail. */
@ApplicationScoped
public class TracedInRegistry implements TracedKinds {
    @Override
    public String bundle() {
        return "tw.anwang.registry.messages";
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("registry.household", "/registry/household");
    }
}
