package tw.anwang.identity.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.MenuEntries;

/** Where the menu leads into the directory. */
@ApplicationScoped
public class OfficeMenu implements MenuEntries {
    @Override
    public String bundle() {
        return "tw.anwang.identity.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("menu.administration", "/identity/officeList", "office.list", "directory.administer", 940));
    }
}
