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
import tw.anwang.identity.signin.Ending;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.identity.signin.SignInTimes;
import tw.anwang.kernel.RuleBroken;

/** A person changes the own password. */
@ApplicationScoped
public class OwnPassword {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    PasswordAgain again;

    @Inject
    PasswordRules rules;

    @Inject
    FormerPasswords former;

    @Inject
    UsedResetCodes codes;

    @Inject
    OpenSignIns openSignIns;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @throws RuleBroken where the present one is wrong (that counts as at sign-in) or the new one is not good enough */
    @Transactional(dontRollbackOn = RuleBroken.class)
    @Permitted(Permitted.ANYONE)
    public void change(String present, String wanted) {
        Instant now = clock.instant();
        Account account = em.find(Account.class, user.getMe().id().value(), LockModeType.PESSIMISTIC_WRITE);
        again.confirm(present);
        if (!account.password().mustChange() && !cameByCode(account)) {
            rules.whyNotYet(account.password().changedAt(), now).ifPresent(RuleBroken::refuse);
        }
        former.choose(account, wanted, now);
        openSignIns.endAll(account.id(), user.signIn().map(SignInTimes::id).orElse(0L), Ending.PASSWORD);
        trail.record("changePassword", Accounts.KIND, account.id().value(), null);
    }

    /** Who issued the code may have used it too: its person changes what came by it at once. */
    private boolean cameByCode(Account account) {
        return codes.since(account.id(), account.password().changedAt()).isPresent();
    }
}
