package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.MenuEntries;
import tw.anwang.identity.permission.IdentityPermissions;

/** Grants in the menu: people of case offices have them, administrators do not. */
@ApplicationScoped
public class GrantMenu implements MenuEntries {
    @Override
    public String bundle() {
        return "tw.anwang.identity.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "menu.access",
                "/identity/grantList",
                "menu.grants",
                IdentityPermissions.GRANTS,
                700,
                Set.of("/identity/grantNew")));
    }
}
