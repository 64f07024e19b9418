package tw.anwang.identity.trail;

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
        return Map.of(
                "identity.account",
                "/identity/account",
                "identity.role",
                "/identity/role",
                "directory.office",
                "/identity/office",
                "identity.grant",
                "/identity/grant",
                "identity.glass",
                "/identity/glassReview",
                "identity.groupMapping",
                "/identity/groupMappingList",
                UnusualAccess.KIND,
                "/identity/warning",
                TRAIL,
                "",
                "identity.roster",
                "",
                "identity.application",
                "/identity/application",
                "identity.deputy",
                "",
                "identity.move",
                "");
    }
}
