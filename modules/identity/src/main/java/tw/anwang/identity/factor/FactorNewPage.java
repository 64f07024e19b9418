package tw.anwang.identity.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import tw.anwang.identity.SafeAddress;
import tw.anwang.identity.account.PasswordAgain;
import tw.anwang.identity.signin.SecondStep;
import tw.anwang.kernel.RuleBroken;

/**
 * Adds an authenticator: at sign-in by who needs one and has none, later by whom knows the password. The secret that
 * waits for its confirmation goes along with the form, sealed; nothing of it stays in the session.
 */
@Named
@RequestScoped
public class FactorNewPage {
    @Inject
    Authenticators authenticators;

    @Inject
    FactorAdded added;

    @Inject
    PasswordAgain passwordAgain;

    @Inject
    SecondStep step;

    private String sealed;
    private String name;
    private String code;
    private String password;
    private AuthenticatorSetup setup;

    public void confirm() {
        if (step.isPassed()) {
            passwordAgain.confirm(password);
        }
        authenticators.confirm(bytes(), code, name);
        added.done();
    }

    /** The picture and the key. */
    public AuthenticatorSetup getSetup() {
        if (setup == null) {
            setup = authenticators.setup(bytes());
        }
        return setup;
    }

    private byte[] bytes() {
        try {
            return Base64.getDecoder().decode(getSealed());
        } catch (IllegalArgumentException forged) {
            throw new RuleBroken("identity.factor.begin");
        }
    }

    /** Where the person wanted to go. */
    public String getFrom() {
        String from = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("from");
        return SafeAddress.inside(from == null || from.isEmpty() ? "/identity/factors.xhtml" : from);
    }

    public String getSealed() {
        if (sealed == null) {
            sealed = Base64.getEncoder().encodeToString(authenticators.begin());
        }
        return sealed;
    }

    public void setSealed(String sealed) {
        this.sealed = sealed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
