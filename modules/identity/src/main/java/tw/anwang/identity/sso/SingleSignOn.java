package tw.anwang.identity.sso;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
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
    SettingOut settingOut;

    @Inject
    TurnedAway turnedAway;

    @Inject
    @ManagedProperty("#{param.from}")
    String from;

    @Inject
    @ManagedProperty("#{param.ended}")
    String ended;

    @Inject
    @ManagedProperty("#{param.refused}")
    String refused;

    private String issuerAddress = "";

    public boolean isOffered() {
        return settings.isSet();
    }

    /** What the button says. */
    public String getLabel() {
        return MessageFormat.format(words("sso.go"), settings.name(PageMessages.locale()));
    }

    /** Sets out: the page comes once more and leads on, since a form's answer may not lead to another site (form-action). */
    public void go() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Attempt attempt = settingOut.attempt(from, ended);
        try {
            issuerAddress = settingOut.question(request, attempt).toString();
            external.setResponseHeader("Refresh", "0; url=" + issuerAddress);
        } catch (Refused silent) {
            external.redirect(request.getContextPath() + turnedAway.to(silent, attempt, request));
        }
    }

    /** Where the person goes now; empty until the button was pressed. */
    public String getIssuerAddress() {
        return issuerAddress;
    }

    /** What the person is told meanwhile. */
    public String getOnTheWay() {
        return MessageFormat.format(words("sso.onTheWay"), settings.name(PageMessages.locale()));
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
}
