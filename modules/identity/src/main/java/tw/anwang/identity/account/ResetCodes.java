package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.ResetCodeUsed;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.UsedResetCodes.Use;
import tw.anwang.identity.password.ResetCode;
import tw.anwang.identity.signin.Ending;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.kernel.RuleBroken;

/**
 * Codes with which persons set their password themselves: an administrator issues one and never knows the password. One
 * is good at a time, once, for a day; only its hash is stored. Using it asks no right: nobody is signed in then.
 */
@ApplicationScoped
public class ResetCodes {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    FormerPasswords former;

    @Inject
    OpenSignIns openSignIns;

    @Inject
    UsedResetCodes uses;

    @Inject
    Administrators administrators;

    @Inject
    Event<ResetCodeUsed> used;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "app.reset.hours", defaultValue = "24")
    int hours;

    /** Takes the password away and issues a code in the caller's transaction. @return the code, which is stored nowhere */
    String issue(Account account) {
        Instant now = clock.instant();
        former.remember(account, now);
        account.password().forget(now);
        em.flush();
        em.createNativeQuery("update identity_reset_code set replaced_at = ?1"
                        + " where account_id = ?2 and used_at is null and replaced_at is null")
                .setParameter(1, utc(now))
                .setParameter(2, account.id().value())
                .executeUpdate();
        String code = insert(List.of(account), now).get(account.id().value());
        openSignIns.endAll(account.id(), 0, Ending.RESET);
        trail.record("issueResetCode", Accounts.KIND, account.id().value(), null);
        return code;
    }

    /**
     * Issues first codes for many new accounts with few statements; codes of theirs from before are good no more. They
     * have no password to take away, and nobody is signed in with them.
     *
     * @return the codes by account
     */
    Map<Long, String> issueFirst(List<Account> newcomers) {
        Instant now = clock.instant();
        em.createNativeQuery("update identity_reset_code set replaced_at = ?1 where used_at is null"
                        + " and replaced_at is null and account_id in (" + ids(newcomers) + ")")
                .setParameter(1, utc(now))
                .executeUpdate();
        Map<Long, String> issued = insert(newcomers, now);
        newcomers.forEach(
                one -> trail.record("issueResetCode", Accounts.KIND, one.id().value(), null));
        return issued;
    }

    private static String ids(List<Account> accounts) {
        return accounts.stream().map(one -> String.valueOf(one.id().value())).collect(Collectors.joining(","));
    }

    private Map<Long, String> insert(List<Account> accounts, Instant now) {
        Map<Long, String> issued = new LinkedHashMap<>();
        accounts.forEach(one -> issued.put(one.id().value(), ResetCode.random()));
        String rows = String.join(", ", Collections.nCopies(issued.size(), "(?, ?, ?, ?, ?)"));
        Query insert = em.createNativeQuery(
                "insert into identity_reset_code (account_id, code_hash, issued_by, issued_at, expires_at) values "
                        + rows);
        int at = 1;
        for (Map.Entry<Long, String> one : issued.entrySet()) {
            insert.setParameter(at++, one.getKey())
                    .setParameter(at++, ResetCode.hash(one.getValue()))
                    .setParameter(at++, user.getMe().id().value())
                    .setParameter(at++, utc(now))
                    .setParameter(at++, utc(now.plus(Duration.ofHours(hours))));
        }
        insert.executeUpdate();
        return issued;
    }

    /**
     * Sets the password of whose code it is. A password that breaks a rule leaves the code good.
     *
     * @return nothing where the code is used, expired, replaced or never was, and where its account is disabled: who
     *     tries codes learns nothing else
     * @throws RuleBroken {@code identity.password.*}
     */
    @Transactional
    public Optional<String> use(String code, String wanted) {
        Instant now = clock.instant();
        Optional<Object[]> found = good(code, now);
        Optional<Account> account = found.map(
                        row -> em.find(Account.class, ((Number) row[1]).longValue(), LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> !one.isDisabled());
        if (account.isEmpty()) {
            trail.record("resetRefused", Accounts.KIND, 0, null);
            return Optional.empty();
        }
        former.choose(account.get(), wanted, now);
        em.createNativeQuery("update identity_reset_code set used_at = ?1 where id = ?2")
                .setParameter(1, utc(now))
                .setParameter(2, found.get()[0])
                .executeUpdate();
        openSignIns.endAll(account.get().id(), 0, Ending.RESET);
        trail.record("useResetCode", Accounts.KIND, account.get().id().value(), null);
        tell(account.get(), found.get()[2], now);
        return account.map(Account::signInName);
    }

    /** Whoever issued the code knew it: others than that person learn that it was used. */
    private void tell(Account account, Object issuer, Instant now) {
        Set<AccountId> concerned = new HashSet<>(Set.of(account.id()));
        if (issuer != null) {
            concerned.add(new AccountId(((Number) issuer).longValue()));
        }
        Use use = uses.since(account.id(), now).orElseThrow();
        used.fire(new ResetCodeUsed(
                account.id(),
                account.asRecord().name(),
                use.issuedBy(),
                use.issuedAt(),
                administrators.answeringFor(account.officeId(), concerned),
                now));
    }

    public int hours() {
        return hours;
    }

    /** The row is held: two who send one code at once use it one after the other, and the second in vain. */
    @SuppressWarnings("unchecked")
    private Optional<Object[]> good(String code, Instant now) {
        // a clock that went back makes no code good for longer
        List<Object[]> rows = em.createNativeQuery(
                        "select id, account_id, issued_by from identity_reset_code where code_hash = ?1"
                                + " and used_at is null and replaced_at is null and expires_at > ?2 and issued_at <= ?3 for update")
                .setParameter(1, ResetCode.hash(code))
                .setParameter(2, utc(now))
                .setParameter(3, utc(now.plus(Duration.ofMinutes(1))))
                .getResultList();
        return rows.stream().findFirst();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
