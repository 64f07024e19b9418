package tw.anwang.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;

/** The hashes of recovery codes; each is used once. */
@ApplicationScoped
class RecoveryCodeRows {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    FactorAttempts attempts;

    @Inject
    Trail trail;

    /** The code of the set that begins with the same sign, used or not. */
    record Tried(long id, String hash) {}

    Optional<Tried> tried(AccountId account, String place) {
        List<?> rows = em.createNativeQuery(
                        "select id, code_hash from identity_recovery_code where account_id = ?1 and place = ?2")
                .setParameter(1, account.value())
                .setParameter(2, place)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Tried(((Number) row[0]).longValue(), (String) row[1]));
    }

    /** Uses the code up. @throws RuleBroken where it is wrong or used, or the set was replaced meanwhile; it counts */
    @Transactional(dontRollbackOn = RuleBroken.class)
    void settle(AccountId account, Tried tried, boolean right, Instant now) {
        attempts.begin(account, now);
        boolean taken = right
                && em.createNativeQuery("update identity_recovery_code set used_at = ?1"
                                        + " where id = ?2 and code_hash = ?3 and used_at is null")
                                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                                .setParameter(2, tried.id())
                                .setParameter(3, tried.hash())
                                .executeUpdate()
                        == 1;
        if (!taken) {
            throw attempts.failed(account, "RECOVERY_CODE", now, new RuleBroken("identity.factor.recovery.wrong"));
        }
        attempts.passed(account, "useRecoveryCode", "left " + left(account));
    }

    /** Puts a new set in the place of the old one. @param hashes by the sign each code begins with */
    @Transactional
    void replace(AccountId account, Map<String, String> hashes) {
        attempts.hold(account);
        forget(account);
        hashes.forEach((place, hash) -> em.createNativeQuery(
                        "insert into identity_recovery_code (account_id, place, code_hash) values (?1, ?2, ?3)")
                .setParameter(1, account.value())
                .setParameter(2, place)
                .setParameter(3, hash)
                .executeUpdate());
        trail.record("newRecoveryCodes", FactorAttempts.KIND, account.value(), hashes.size() + " codes");
    }

    @Transactional
    void forget(AccountId account) {
        em.createNativeQuery("delete from identity_recovery_code where account_id = ?1")
                .setParameter(1, account.value())
                .executeUpdate();
    }

    /** How many can still be used. */
    int left(AccountId account) {
        return count("select count(*) from identity_recovery_code where account_id = ?1 and used_at is null", account);
    }

    /** Of the present set, used ones too. */
    int all(AccountId account) {
        return count("select count(*) from identity_recovery_code where account_id = ?1", account);
    }

    private int count(String sql, AccountId account) {
        return ((Number) em.createNativeQuery(sql)
                        .setParameter(1, account.value())
                        .getSingleResult())
                .intValue();
    }
}
