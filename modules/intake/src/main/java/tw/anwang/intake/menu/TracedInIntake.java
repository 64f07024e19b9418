package tw.anwang.intake.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import tw.anwang.identity.TracedKinds;

/** What this module writes into the trail. */
@ApplicationScoped
public class TracedInIntake implements TracedKinds {
    @Override
    public String bundle() {
        return "tw.anwang.intake.messages";
    }

    @Override
    public Map<String, String> pages() {
        return Map.of(
                "intake.report", "/intake/report",
                "intake.platformImport", "/intake/platformImport",
                "intake.platformError", "/intake/platformError",
                "intake.clockRule", "",
                "intake.decider", "");
    }
}
