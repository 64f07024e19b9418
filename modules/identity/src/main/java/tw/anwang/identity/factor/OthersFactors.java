package tw.anwang.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.AccountReach;
import tw.anwang.identity.account.Accounts;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.signin.Ending;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.kernel.RuleBroken;

/**
 * Second factors as those see them who administer accounts: how many, never which codes. Whose telephone and recovery
 * codes are lost is freed of all of them and adds a new one at the next sign-in.
 */
@ApplicationScoped
public class OthersFactors {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AccountReach reach;

    @Inject
    Accounts accounts;

    @Inject
    FactorAttempts attempts;

    @Inject
    OpenSignIns openSignIns;

    @Inject
    Trail trail;

    /** How many the account has. @throws NotVisible where it is out of reach */
    @Permitted(IdentityPermissions.ACCOUNTS)
    public long count(AccountId account) {
        List<?> rows = em.createNativeQuery(
                        "select a.office_id, count(f.id) from identity_account a"
                                + " left join identity_factor f on f.account_id = a.id where a.id = ?1 group by a.id, a.office_id")
                .setParameter(1, account.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> reach.covers(user.getMe(), new OfficeId(((Number) row[0]).longValue())))
                .map(row -> ((Number) row[1]).longValue())
                .findFirst()
                .orElseThrow(() -> new NotVisible(FactorAttempts.KIND, account.value()));
    }

    /** Why the person of this request cannot remove them; nothing where it is possible. */
    @Permitted(IdentityPermissions.ACCOUNTS)
    public Optional<RuleBroken> whyNotRemove(AccountId account) {
        return accounts.whyNotChange(account);
    }

    /**
     * Removes all, with the recovery codes and the count of failures; whoever is signed in to the account is out.
     *
     * @throws RuleBroken where the account is one's own or another administrator's to change
     */
    @Transactional
    @Permitted(IdentityPermissions.ACCOUNTS)
    public void remove(AccountId account) {
        whyNotRemove(account).ifPresent(RuleBroken::refuse);
        attempts.hold(account);
        int removed = 0;
        for (String table : new String[] {"recovery_code", "factor_attempt", "factor"}) {
            removed = em.createNativeQuery("delete from identity_" + table + " where account_id = ?1")
                    .setParameter(1, account.value())
                    .executeUpdate();
        }
        openSignIns.endAll(account, 0, Ending.FACTOR);
        trail.record("removeFactors", FactorAttempts.KIND, account.value(), removed + " factors");
    }
}
