package tw.anwang.identity.sso;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import tw.anwang.identity.SafeAddress;
import tw.anwang.identity.account.SignInAccounts;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** What the sign-in page shows of single sign-on: the button, and why somebody came back without being in. */
@Named
@RequestScoped
public class SingleSignOn {
    @Inject
    IssuerSettings settings;

    @Inject
    SignInAccounts accounts;

    @Inject
    @ManagedProperty("#{param.from}")
    String from;

    @Inject
    @ManagedProperty("#{param.ended}")
    String ended;

    @Inject
    @ManagedProperty("#{param.refused}")
    String refused;

    public boolean isOffered() {
        return settings.isSet();
    }

    /** What the button says. */
    public String getLabel() {
        return MessageFormat.format(words("sso.go"), settings.name(PageMessages.locale()));
    }

    /** Where the button leads. */
    public String getAddress() {
        String path = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return path + SingleSignOnDoor.OUT + "?from=" + encoded(SafeAddress.inside(from))
                + (ended == null || ended.isEmpty() ? "" : "&ended=" + encoded(ended));
    }

    /** Why the person is not in, and what to do; empty where nothing was tried. */
    public String getRefused() {
        if (refused == null || refused.isEmpty() || !settings.isSet()) {
            return "";
        }
        Refusal why = Refusal.of(refused);
        return why == Refusal.CLOSED
                ? Sentences.of(
                        new RuleBroken("identity.signIn.refused", accounts.allowedFailures(), accounts.lockMinutes()),
                        PageMessages.locale())
                : MessageFormat.format(words("sso.refused." + why), settings.name(PageMessages.locale()));
    }

    private static String words(String key) {
        return PageMessages.words("identity", key);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
