package tw.anwang.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tw.anwang.identity.account.ResetCodes;
import tw.anwang.identity.password.PasswordHint;
import tw.anwang.kernel.RuleBroken;

/** Outside the sign-in: who was given a code sets the own password with it. */
@Named
@RequestScoped
public class NewPasswordPage {
    @Inject
    ResetCodes codes;

    @Inject
    SignInThrottle throttle;

    @Inject
    PasswordHint passwordHint;

    @Inject
    ClientAddress address;

    @Inject
    HttpServletRequest request;

    private String code;
    private String wanted;
    private String again;
    private String signInName;

    public void set() {
        String from = address.of(request);
        throttle.whyNot(from).ifPresent(RuleBroken::refuse);
        if (!wanted.equals(again)) {
            throw new RuleBroken("identity.password.differs");
        }
        Optional<String> name = codes.use(code, wanted);
        if (name.isEmpty()) {
            throttle.failed(from);
            throw new RuleBroken("identity.reset.refused");
        }
        signInName = name.get();
    }

    /** Empty until the password is set; the person may have forgotten it too. */
    public String getSignInName() {
        return signInName;
    }

    public String getHint() {
        return passwordHint.words();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
