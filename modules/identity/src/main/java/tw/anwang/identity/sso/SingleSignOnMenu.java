package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.MenuEntries;
import tw.anwang.identity.permission.IdentityPermissions;

/** The mapping of groups, below the accounts. */
@ApplicationScoped
public class SingleSignOnMenu implements MenuEntries {
    @Override
    public String bundle() {
        return "tw.anwang.identity.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "menu.administration",
                "/identity/groupMappingList",
                "menu.groupMapping",
                IdentityPermissions.MAP_GROUPS,
                905));
    }
}
