package tw.anwang.identity.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import tw.anwang.identity.SafeAddress;
import tw.anwang.identity.signin.SecondStep;

/** The second step of signing in: a code, a security key or a recovery code. */
@Named
@RequestScoped
public class SecondFactorPage {
    @Inject
    SecondStep step;

    @Inject
    OwnFactors factors;

    @Inject
    Authenticators authenticators;

    @Inject
    RecoveryCodes recoveryCodes;

    private String code;
    private String recoveryCode;
    private Integer left;

    /** Who has nothing to show yet adds it first; whose factors were taken away meanwhile and needs none is in. */
    public void load() throws IOException {
        if (step.isPassed() || !factors.list().isEmpty()) {
            return;
        }
        if (factors.isRequired()) {
            step.enrol(getFrom());
        } else {
            step.pass();
            step.goOn(getFrom());
        }
    }

    public void checkCode() throws IOException {
        authenticators.check(code);
        step.pass();
        step.goOn(getFrom());
    }

    /** Stays on the page, which tells how many are left. */
    public void useRecoveryCode() {
        left = recoveryCodes.use(recoveryCode);
        step.pass();
    }

    public boolean isAuthenticator() {
        return factors.has(FactorKind.AUTHENTICATOR);
    }

    public boolean isSecurityKey() {
        return factors.has(FactorKind.SECURITY_KEY);
    }

    /** How many recovery codes are left after one was used; null where none was. */
    public Integer getLeft() {
        return left;
    }

    public String getFrom() {
        return SafeAddress.inside(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("from"));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRecoveryCode() {
        return recoveryCode;
    }

    public void setRecoveryCode(String recoveryCode) {
        this.recoveryCode = recoveryCode;
    }
}
