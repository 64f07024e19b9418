package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Taipei;

/** Accounts as the sign-in sees them, before anybody is known: therefore no right is asked for here. */
@ApplicationScoped
public class SignInAccounts {
    private static final AccountId NOBODY = new AccountId(0);

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
    public record Credentials(AccountId id, String signInName, String passwordHash) {
        /** Of a name that nobody has. */
        public static Credentials nobodys(String signInName) {
            return new Credentials(NOBODY, signInName, null);
        }
    }

    public Optional<Credentials> credentials(String signInName) {
        return em.createQuery(
                        "select a.id, a.signInName, a.password.hash from Account a where a.signInName = :name",
                        Object[].class)
                .setParameter("name", signInName)
                .getResultStream()
                .findFirst()
                .map(row -> new Credentials(new AccountId((Long) row[0]), (String) row[1], (String) row[2]));
    }

    /**
     * Ends an attempt to sign in, with the account's row held: one attempt after the other sees the count the one
     * before left. A password that was changed meanwhile is no right one any more. An account that is locked, disabled
     * or not there costs the same statements.
     *
     * @return how many attempts failed since the sign-in before; nothing where the person is not in, even with the
     *     right password
     */
    @Transactional
    public Optional<Integer> settle(Credentials tried, boolean right, Instant now) {
        Optional<Object[]> account = held(tried.id(), now);
        boolean open = account.filter(row -> ((Number) row[0]).intValue() == 1).isPresent();
        boolean in = open && right && Objects.equals(account.get()[1], tried.passwordHash());
        count(open ? tried.id() : NOBODY, in, now);
        String closed = open || account.isEmpty() ? "" : " [closed]";
        trail.atTheDoor(
                in ? "signIn" : "signInFailed",
                in ? tried.id() : null,
                tried.id(),
                account.map(row -> new OfficeId(((Number) row[3]).longValue())).orElse(null),
                in ? null : tried.signInName() + closed);
        return in ? account.map(row -> ((Number) row[2]).intValue()) : Optional.empty();
    }

    /** Whether it may sign in (as {@link Account#whyNotSignIn} says), its hash, failures since the last sign-in, its office. */
    @SuppressWarnings("unchecked")
    private Optional<Object[]> held(AccountId id, Instant now) {
        List<Object[]> rows = em.createNativeQuery(
                        "select if(disabled_at is null and (locked_until is null or locked_until <= ?1)"
                                + " and (ends_on is null or ends_on >= ?3), 1, 0),"
                                + " password_hash, failures_since, office_id from identity_account where id = ?2 for update")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, id.value())
                .setParameter(3, Taipei.dayOf(now))
                .getResultList();
        return rows.stream().findFirst();
    }

    /** Stores the same password under today's parameters; nothing where it was changed meanwhile. */
    @Transactional
    public void rehash(Credentials person, String hash) {
        em.createNativeQuery("update identity_account set password_hash = ?1 where id = ?2 and password_hash = ?3")
                .setParameter(1, hash)
                .setParameter(2, person.id().value())
                .setParameter(3, person.passwordHash())
                .executeUpdate();
    }

    /**
     * Counts one attempt; the account is locked for a while when too many failed in a row. In SQL, because the version
     * of the entity is for those who edit it: somebody's signing in must not stop an administrator's save.
     */
    @Transactional
    public void count(AccountId id, boolean right, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        if (right) {
            em.createNativeQuery(
                            "update identity_account set failed_sign_ins = 0, failures_since = 0, locked_until = null,"
                                    + " last_sign_in_at = ?1 where id = ?2")
                    .setParameter(1, at)
                    .setParameter(2, id.value())
                    .executeUpdate();
            return;
        }
        // MariaDB assigns from left to right: the lock looks at the count before this failure
        em.createNativeQuery("update identity_account set"
                        + " locked_until = if(failed_sign_ins + 1 >= ?1, ?2, locked_until),"
                        + " failed_sign_ins = if(failed_sign_ins + 1 >= ?1, 0, failed_sign_ins + 1),"
                        + " failures_since = failures_since + 1 where id = ?3")
                .setParameter(1, allowedFailures)
                .setParameter(2, at.plusMinutes(lockMinutes))
                .setParameter(3, id.value())
                .executeUpdate();
    }

    public int allowedFailures() {
        return allowedFailures;
    }

    public int lockMinutes() {
        return lockMinutes;
    }
}
