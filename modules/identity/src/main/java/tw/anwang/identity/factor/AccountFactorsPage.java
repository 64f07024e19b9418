package tw.anwang.identity.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.Sentences;

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
        return MessageFormat.format(Sentences.of("identity", "account.factors", locale()), count(account));
    }

    public void remove(long account) {
        factors.remove(new AccountId(account));
        count = null;
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(Sentences.of("identity", "account.factors.removed", locale())));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
