package tw.anwang.identity.trail;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import tw.anwang.identity.TracedKinds;
import tw.anwang.identity.UnusualAccess;

/** What this module itself writes into the trail. */
@ApplicationScoped
public class TracedHere implements TracedKinds {
    /** The trail: who looked into it, and who checked it. */
    static final String TRAIL = "identity.trail";

    @Override
    public String bundle() {
        return "tw.anwang.identity.messages";
    }

    @Override
    public Map<String, String> pages() {
        return Map.ofEntries(
                entry("identity.account", "/identity/account"),
                entry("identity.role", "/identity/role"),
                entry("directory.office", "/identity/office"),
                entry("identity.grant", "/identity/grant"),
                entry("identity.glass", "/identity/glassReview"),
                entry(UnusualAccess.KIND, "/identity/warning"),
                entry(TRAIL, ""),
                entry("identity.roster", ""),
                entry("identity.application", "/identity/application"),
                entry("identity.deputy", ""),
                entry("identity.move", ""));
    }
}
