package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;

/** Accounts as the sign-in sees them, before anybody is known: therefore no right is asked for here. */
@ApplicationScoped
public class SignInAccounts {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    /** Number of wrong passwords in a row before the lock, and its minutes (domain: 5 and 15). */
    @Inject
    @ConfigProperty(name = "app.signin.failures", defaultValue = "5")
    int allowedFailures;

    @Inject
    @ConfigProperty(name = "app.signin.lock.minutes", defaultValue = "15")
    int lockMinutes;

    @Inject
    Trail trail;

    /** What signing in needs to know of an account. */
    public record Credentials(AccountId id, String signInName, String passwordHash) {}

    public Optional<Credentials> credentials(String signInName) {
        return em.createQuery(
                        "select a.id, a.signInName, a.passwordHash from Account a where a.signInName = :name",
                        Object[].class)
                .setParameter("name", signInName)
                .getResultStream()
                .findFirst()
                .map(row -> new Credentials(new AccountId((Long) row[0]), (String) row[1], (String) row[2]));
    }

    /**
     * Ends an attempt to sign in, with the account's row held: one attempt after the other sees the count the one
     * before left. A password that was changed meanwhile is no right one any more.
     *
     * @throws RuleBroken why the person is not in, even with the right password; the failure stays counted
     */
    @Transactional(dontRollbackOn = RuleBroken.class)
    public void settle(Credentials tried, boolean right, Instant now) {
        Account account = em.find(Account.class, tried.id().value(), LockModeType.PESSIMISTIC_WRITE);
        account.whyNotSignIn(now).ifPresent(obstacle -> {
            throw obstacle;
        });
        boolean in = right && account.passwordHash().equals(tried.passwordHash());
        count(tried.id(), in, now);
        trail.record(
                in ? "signIn" : "signInFailed", "identity.account", tried.id().value(), in ? null : tried.signInName());
        if (!in) {
            throw new RuleBroken("identity.signIn.refused");
        }
    }

    /**
     * Counts one attempt; the account is locked for a while when too many failed in a row. In SQL, because the version
     * of the entity is for those who edit it: somebody's signing in must not stop an administrator's save.
     */
    @Transactional
    public void count(AccountId id, boolean right, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        if (right) {
            em.createNativeQuery("update identity_account set failed_sign_ins = 0, locked_until = null,"
                            + " last_sign_in_at = ?1 where id = ?2")
                    .setParameter(1, at)
                    .setParameter(2, id.value())
                    .executeUpdate();
            return;
        }
        // MariaDB assigns from left to right: the lock looks at the count before this failure
        em.createNativeQuery("update identity_account set"
                        + " locked_until = if(failed_sign_ins + 1 >= ?1, ?2, locked_until),"
                        + " failed_sign_ins = if(failed_sign_ins + 1 >= ?1, 0, failed_sign_ins + 1) where id = ?3")
                .setParameter(1, allowedFailures)
                .setParameter(2, at.plusMinutes(lockMinutes))
                .setParameter(3, id.value())
                .executeUpdate();
    }
}
