package tw.anwang.welfare.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import tw.anwang.identity.TracedKinds;

/** What this module writes into the trail. */
@ApplicationScoped
public class TracedInWelfare implements TracedKinds {
    @Override
    public String bundle() {
        return "tw.anwang.welfare.messages";
    }

    @Override
    public Map<String, String> pages() {
        return Map.of(
                "welfare.familyCase",
                "/welfare/familyCase",
                "welfare.visit",
                "",
                "welfare.supervision",
                "/welfare/supervision",
                "welfare.transfer",
                "/welfare/transfer",
                "welfare.referral",
                "/welfare/referral",
                "welfare.developmentAccount",
                "/welfare/developmentAccount");
    }
}
