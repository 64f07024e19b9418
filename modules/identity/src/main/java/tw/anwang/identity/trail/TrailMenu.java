package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.MenuEntries;
import tw.anwang.identity.permission.IdentityPermissions;

/** The trail in the menu, for those who audit; what one did oneself is reached from the own account. */
@ApplicationScoped
public class TrailMenu implements MenuEntries {
    @Override
    public String bundle() {
        return "tw.anwang.identity.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "menu.audit",
                        "/identity/trailList",
                        "menu.trail",
                        IdentityPermissions.AUDIT,
                        800,
                        Set.of("/identity/trailCheck", "/identity/archiveList", "/identity/selfAudit")),
                new Entry("menu.audit", "/identity/warningList", "menu.warnings", IdentityPermissions.AUDIT, 810));
    }
}
