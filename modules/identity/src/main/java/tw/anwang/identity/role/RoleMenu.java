package tw.anwang.identity.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.MenuEntries;
import tw.anwang.identity.permission.IdentityPermissions;

/** Roles in the menu. */
@ApplicationScoped
public class RoleMenu implements MenuEntries {
    @Override
    public String bundle() {
        return "tw.anwang.identity.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "menu.administration",
                "/identity/roleList",
                "menu.roles",
                IdentityPermissions.ROLES,
                905,
                Set.of("/identity/rolePreview")));
    }
}
