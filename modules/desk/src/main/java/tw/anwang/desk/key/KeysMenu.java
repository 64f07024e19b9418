package tw.anwang.desk.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.MenuEntries;

/** The keys in the menu of those who administer. */
@ApplicationScoped
public class KeysMenu implements MenuEntries {
    @Override
    public String bundle() {
        return "tw.anwang.desk.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("menu.administration", "/desk/keys", "keys.title", "identity.administer", 960));
    }
}
