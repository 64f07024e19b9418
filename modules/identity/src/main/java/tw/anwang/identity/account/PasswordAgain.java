package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.password.PasswordRules;
import tw.anwang.identity.password.Passwords;
import tw.anwang.kernel.RuleBroken;

/** Asks a signed-in person for the password once more, before what a passer-by at an open screen must not do. */
@ApplicationScoped
public class PasswordAgain {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Passwords passwords;

    @Inject
    SignInAccounts attempts;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @throws RuleBroken where it is wrong, which counts as at sign-in, or was wrong too often */
    @Transactional(dontRollbackOn = RuleBroken.class)
    @Permitted(Permitted.ANYONE)
    public void confirm(String password) {
        Instant now = clock.instant();
        Account account = em.find(Account.class, user.getMe().id().value(), LockModeType.PESSIMISTIC_WRITE);
        account.whyNotSignIn(now).ifPresent(RuleBroken::refuse);
        if (!PasswordRules.isOfUsualLength(password)
                || !passwords.matches(password, account.password().hash())) {
            attempts.count(account.id(), false, now);
            trail.record("passwordWrong", Accounts.KIND, account.id().value(), null);
            throw new RuleBroken("identity.password.wrong");
        }
    }
}
