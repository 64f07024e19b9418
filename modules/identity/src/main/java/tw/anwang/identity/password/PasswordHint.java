package tw.anwang.identity.password;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import tw.anwang.kernel.PageMessages;

/** The rules as they are set here, in words beside the field of a new password. */
@RequestScoped
public class PasswordHint {
    @Inject
    PasswordRules rules;

    public String words() {
        String words = PageMessages.words("identity", "myAccount.wanted.hint");
        return MessageFormat.format(words, rules.minLength(), rules.kinds(), rules.remembered());
    }
}
