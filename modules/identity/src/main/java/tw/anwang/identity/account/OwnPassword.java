package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.password.PasswordRules;
import tw.anwang.identity.password.Passwords;
import tw.anwang.kernel.RuleBroken;

/** A person changes the own password. */
@ApplicationScoped
public class OwnPassword {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    @Inject
    SignInAccounts attempts;

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
        account.whyNotSignIn(now).ifPresent(OwnPassword::refuse);
        if (!passwords.matches(present, account.passwordHash())) {
            attempts.count(account.id(), false, now);
            throw new RuleBroken("identity.password.wrong");
        }
        rules.whyNotUse(wanted, account.signInName()).ifPresent(OwnPassword::refuse);
        if (!account.mustChangePassword()) {
            rules.whyNotYet(account.passwordChangedAt(), now).ifPresent(OwnPassword::refuse);
        }
        if (usedBefore(account).anyMatch(hash -> passwords.matches(wanted, hash))) {
            throw new RuleBroken("identity.password.again", rules.remembered());
        }
        em.persist(new FormerPassword(account.id().value(), account.passwordHash(), now));
        account.password(passwords.hash(wanted), false, now);
        trail.record("changePassword", Accounts.KIND, account.id().value(), null);
    }

    private Stream<String> usedBefore(Account account) {
        List<FormerPassword> former = em.createQuery(
                        "select f from FormerPassword f where f.accountId = :account order by f.id desc",
                        FormerPassword.class)
                .setParameter("account", account.id().value())
                .setMaxResults(Math.max(0, rules.remembered() - 1))
                .getResultList();
        return Stream.concat(Stream.of(account.passwordHash()), former.stream().map(FormerPassword::passwordHash));
    }

    private static void refuse(RuleBroken obstacle) {
        throw obstacle;
    }
}
