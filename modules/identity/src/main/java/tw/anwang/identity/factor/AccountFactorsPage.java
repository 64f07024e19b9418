package tw.anwang.identity.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.PageMessages;

/** The part of an account's page that frees a person of lost second factors. */
@Named
@RequestScoped
public class AccountFactorsPage {
    @Inject
    OthersFactors factors;

    private Long count;

    /** How many the account has. */
    public long count(long account) {
        if (count == null) {
            count = factors.count(new AccountId(account));
        }
        return count;
    }

    /** What the button says: with their number. */
    public String label(long account) {
        return MessageFormat.format(PageMessages.words("identity", "account.factors"), count(account));
    }

    public void remove(long account) {
        factors.remove(new AccountId(account));
        count = null;
        PageMessages.done("identity", "account.factors.removed");
    }
}
