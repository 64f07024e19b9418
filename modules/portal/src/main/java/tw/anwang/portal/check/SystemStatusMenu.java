package tw.anwang.portal.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.MenuEntries;
import tw.anwang.identity.permission.IdentityPermissions;

/** The state of the system in the menu of those who administer it. */
@ApplicationScoped
public class SystemStatusMenu implements MenuEntries {
    @Override
    public String bundle() {
        return "tw.anwang.portal.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "menu.administration", "/systemStatus", "systemStatus.title", IdentityPermissions.ADMINISTER, 970));
    }
}
