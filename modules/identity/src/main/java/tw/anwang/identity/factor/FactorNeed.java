package tw.anwang.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.identity.AccountId;

/** Whether an account has a second factor and whether one of its roles asks for one. For the sign-in: asks no right. */
@ApplicationScoped
public class FactorNeed {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    /** Whether the password alone does not let this account in. */
    public boolean isAsked(AccountId account) {
        return hasOne(account) || isRequired(account);
    }

    public boolean hasOne(AccountId account) {
        return any("select 1 from identity_factor where account_id = ?1 limit 1", account);
    }

    /** Whether a role of the account may not be used without. */
    public boolean isRequired(AccountId account) {
        return any(
                "select 1 from identity_account_role a join identity_role r on r.code = a.role_code"
                        + " where a.account_id = ?1 and r.needs_second_factor limit 1",
                account);
    }

    private boolean any(String sql, AccountId account) {
        return !em.createNativeQuery(sql)
                .setParameter(1, account.value())
                .getResultList()
                .isEmpty();
    }
}
