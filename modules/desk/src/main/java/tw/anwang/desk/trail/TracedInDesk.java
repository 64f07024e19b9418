package tw.anwang.desk.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import tw.anwang.identity.TracedKinds;

/** What this module writes into the trail: files of jobs that were taken away, files and jobs that were refused, and what administrators did about mail. */
@ApplicationScoped
public class TracedInDesk implements TracedKinds {
    @Override
    public String bundle() {
        return "tw.anwang.desk.messages";
    }

    @Override
    public Map<String, String> pages() {
        return Map.of(
                "desk.blankForm",
                "",
                "desk.file",
                "",
                "desk.job",
                "",
                "desk.key",
                "",
                "desk.mail",
                "",
                "desk.search",
                "");
    }
}
