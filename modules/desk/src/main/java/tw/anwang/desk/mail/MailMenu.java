package tw.anwang.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.MenuEntries;

/** Outgoing mail in the menu of those who administer. */
@ApplicationScoped
public class MailMenu implements MenuEntries {
    @Override
    public String bundle() {
        return "tw.anwang.desk.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("menu.administration", "/desk/mailList", "mailList.title", "identity.administer", 965));
    }
}
