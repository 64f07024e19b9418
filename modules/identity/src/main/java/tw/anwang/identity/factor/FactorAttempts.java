package tw.anwang.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;

/**
 * Counts wrong second factors of an account, apart from wrong passwords and by the same settings, and remembers the
 * last code that was taken. Called in a transaction whose end frees the account for the next attempt: guesses sent at
 * once are judged one after the other.
 */
@ApplicationScoped
class FactorAttempts {
    static final String KIND = "identity.account";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    @ConfigProperty(name = "app.signin.failures", defaultValue = "5")
    int allowedFailures;

    @Inject
    @ConfigProperty(name = "app.signin.lock.minutes", defaultValue = "15")
    int lockMinutes;

    @Inject
    Trail trail;

    /** Holds the account for this transaction. @throws RuleBroken {@code identity.factor.locked} after too many */
    void begin(AccountId account, Instant now) {
        hold(account);
        Object until = em.createNativeQuery(
                        "select locked_until from identity_factor_attempt where account_id = ?1 for update")
                .setParameter(1, account.value())
                .getSingleResult();
        Instant locked = moment(until);
        if (locked != null && now.isBefore(locked)) {
            long minutes =
                    Math.max(1, Duration.between(now, locked).plusSeconds(59).toMinutes());
            throw new RuleBroken("identity.factor.locked", minutes);
        }
    }

    /** Lets no other attempt or removal of this account in before this transaction ends. */
    void hold(AccountId account) {
        // this form takes the row's lock at once; "insert ignore" would let two requests wait for each other
        em.createNativeQuery("insert into identity_factor_attempt (account_id) values (?1)"
                        + " on duplicate key update account_id = account_id")
                .setParameter(1, account.value())
                .executeUpdate();
    }

    private static Instant moment(Object column) {
        LocalDateTime time = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    /** Counts a wrong one, leaves a row and says so. @param what the kind that was tried, for the trail */
    RuleBroken failed(AccountId account, String what, Instant now, RuleBroken words) {
        // MariaDB assigns from left to right: the lock looks at the count before this failure
        em.createNativeQuery("update identity_factor_attempt set"
                        + " locked_until = if(failed + 1 >= ?1, ?2, locked_until),"
                        + " failed = if(failed + 1 >= ?1, 0, failed + 1) where account_id = ?3")
                .setParameter(1, allowedFailures)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC).plusMinutes(lockMinutes))
                .setParameter(3, account.value())
                .executeUpdate();
        trail.record("factorFailed", KIND, account.value(), what);
        return words;
    }

    void passed(AccountId account, String verb, String detail) {
        em.createNativeQuery("update identity_factor_attempt set failed = 0, locked_until = null where account_id = ?1")
                .setParameter(1, account.value())
                .executeUpdate();
        trail.record(verb, KIND, account.value(), detail);
    }

    /** Takes a time code for good: it, and all before it, are not taken again. @return whether it was still to be had */
    boolean take(AccountId account, long step) {
        return em.createNativeQuery("update identity_factor_attempt set last_step = ?1"
                                + " where account_id = ?2 and last_step < ?1")
                        .setParameter(1, step)
                        .setParameter(2, account.value())
                        .executeUpdate()
                == 1;
    }
}
