package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.SignInAccounts.Credentials;
import tw.anwang.identity.grant.GrantEnds;
import tw.anwang.kernel.MailAddress;

/**
 * Accounts as an arrival from the issuer finds, opens and renews them, before anybody is known: asks no right. Every
 * verb runs in the transaction of the arrival.
 */
@ApplicationScoped
public class ArrivingAccounts {
    private static final int LONGEST_NAME = 50;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Roles roles;

    @Inject
    GrantEnds grants;

    @Inject
    Trail trail;

    /** An account whose row is held. @param over disabled, or past its last day */
    public record Held(AccountId id, String name, OfficeId office, boolean over) {}

    /** @param failures wrong passwords since the sign-in before */
    public record Admitted(Credentials person, int failures) {}

    /** How an account's roles are after the groups were looked at. */
    public enum Outcome {
        GOOD,
        /** None is left. */
        NONE,
        /** Together they may not be: nothing was added. */
        APART
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Held hold(AccountId id, Instant now) {
        Account account = held(id);
        return new Held(id, account.asRecord().name(), account.officeId(), account.isOver(now));
    }

    /** Whether these roles may be one account's. */
    public boolean mayStandTogether(Set<String> codes) {
        Roles.Apart apart = roles.apart();
        return !apart.contains(codes) || apart.kinds().stream().anyMatch(kind -> kind.containsAll(codes));
    }

    /** Those of the roles that are not retired. */
    public Set<String> givable(Set<String> codes) {
        Set<String> givable = new HashSet<>(codes);
        givable.retainAll(
                sql("select code from identity_role where retired_at is null").getResultList());
        return givable;
    }

    /** Opens an account without a password and without roles. @param wanted the sign-in name, as the issuer writes it */
    @Transactional(Transactional.TxType.MANDATORY)
    public AccountId open(String wanted, String name, String email, OfficeId office, Instant now) {
        String free = freeName(wanted);
        Account account = new Account(free, free, office, Set.of());
        account.rename(
                name.isBlank() ? free : name.substring(0, Math.min(name.length(), 60)),
                MailAddress.isSound(email) ? email : null);
        account.password().set(null, false, now);
        em.persist(account);
        em.flush();
        trail.atTheDoor("create", null, account.id(), office, "single sign-on, office " + office.value());
        return account.id();
    }

    /** Gives what the groups give and takes what they do not give any more. @param office where the account belongs now */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome renew(AccountId id, OfficeId office, Set<String> wanted) {
        Account account = held(id);
        RoleRenewal change = RoleRenewal.of(account.roles(), mappedRoles(id), wanted);
        boolean together = change.added().isEmpty() || mayStandTogether(change.result());
        if (!together) {
            change = change.onlyRemoved();
        }
        boolean moved = !account.officeId().equals(office);
        if (moved || !change.isNothing()) {
            account.moveTo(office);
            account.giveRoles(change.result());
            em.flush();
            if (moved) {
                grants.leftBy(id);
            }
            keepMapped(id, change.mapped());
            trail.atTheDoor("mapRoles", null, id, office, words(office, change));
        }
        return !together ? Outcome.APART : change.result().isEmpty() ? Outcome.NONE : Outcome.GOOD;
    }

    /** The lock against guessed passwords stays as it is: nobody guessed one here. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Admitted admit(AccountId id, Instant now) {
        Account account = held(id);
        Number failures = (Number) sql("select failures_since from identity_account where id = ?1", id.value())
                .getSingleResult();
        sql(
                        "update identity_account set last_sign_in_at = ?1, failures_since = 0 where id = ?2",
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                        id.value())
                .executeUpdate();
        trail.atTheDoor("signIn", id, id, account.officeId(), "single sign-on");
        return new Admitted(new Credentials(id, account.signInName(), null), failures.intValue());
    }

    private Account held(AccountId id) {
        return em.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @SuppressWarnings("unchecked")
    private Set<String> mappedRoles(AccountId id) {
        return new HashSet<>(sql("select role_code from identity_mapped_role where account_id = ?1", id.value())
                .getResultList());
    }

    private void keepMapped(AccountId id, Set<String> mapped) {
        sql("delete from identity_mapped_role where account_id = ?1", id.value())
                .executeUpdate();
        mapped.forEach(role -> sql(
                        "insert into identity_mapped_role (account_id, role_code) values (?1, ?2)", id.value(), role)
                .executeUpdate());
    }

    /** Signs no local name has become dots, and a number follows where somebody has it: an account is never taken over by its name. */
    private String freeName(String wanted) {
        String base =
                wanted.replaceFirst("@.*", "").replaceAll("[^a-z0-9._-]", ".").replaceFirst("^[^a-z0-9]+", "");
        String name = base.length() < 3 ? "sso." + base : base.substring(0, Math.min(base.length(), LONGEST_NAME));
        String free = name;
        for (int i = 2; isTaken(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private boolean isTaken(String name) {
        return !sql("select 1 from identity_account where sign_in_name = ?1", name)
                .getResultList()
                .isEmpty();
    }

    private static String words(OfficeId office, RoleRenewal change) {
        return "office " + office.value() + ", roles " + String.join(" ", new TreeSet<>(change.result())) + ", added "
                + String.join(" ", change.added()) + ", removed " + String.join(" ", change.removed());
    }

    private Query sql(String words, Object... values) {
        Query query = em.createNativeQuery(words);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
