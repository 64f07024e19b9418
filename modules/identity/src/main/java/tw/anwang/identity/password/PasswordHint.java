package tw.anwang.identity.password;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import tw.anwang.kernel.Sentences;

/** The rules as they are set here, in words beside the field of a new password. */
@RequestScoped
public class PasswordHint {
    @Inject
    PasswordRules rules;

    public String words() {
        String words = Sentences.of(
                "identity",
                "myAccount.wanted.hint",
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return MessageFormat.format(words, rules.minLength(), rules.kinds(), rules.remembered());
    }
}
