package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.MenuEntries;
import tw.anwang.identity.permission.IdentityPermissions;

/** Accounts in the menu. */
@ApplicationScoped
public class AccountMenu implements MenuEntries {
    @Override
    public String bundle() {
        return "tw.anwang.identity.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "menu.administration",
                        "/identity/accountReview",
                        "menu.accountReview",
                        IdentityPermissions.REVIEW_ACCOUNTS,
                        890),
                new Entry(
                        "menu.administration",
                        "/identity/administratorReview",
                        "menu.administratorReview",
                        IdentityPermissions.ADMINISTER,
                        895),
                new Entry(
                        "menu.administration",
                        "/identity/accountList",
                        "menu.accounts",
                        IdentityPermissions.ACCOUNTS,
                        900));
    }
}
