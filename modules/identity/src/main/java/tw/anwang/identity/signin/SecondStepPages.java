package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.SafeAddress;
import tw.anwang.identity.factor.FactorNeed;

/** What is open between the right password and the second factor: the page that asks for it, and nothing else. */
@ApplicationScoped
class SecondStepPages {
    static final String STEP = "/secondFactor.xhtml";

    /** Where a first factor is added, by who needs one and has none. */
    private static final String ENROL = "/identity/factorNew.xhtml";

    @Inject
    FactorNeed factors;

    boolean isOpen(SignedIn caller, HttpServletRequest request) {
        String page = request.getServletPath();
        return caller.passed()
                || STEP.equals(page)
                || ENROL.equals(page) && !factors.hasOne(new AccountId(caller.accountId()));
    }

    /** The address of the second step. @param from where the person wanted to go */
    static String before(String from) {
        return with(STEP, from);
    }

    static String enrol(String from) {
        return with(ENROL, from);
    }

    private static String with(String page, String from) {
        return page + "?from=" + URLEncoder.encode(SafeAddress.inside(from), StandardCharsets.UTF_8);
    }
}
