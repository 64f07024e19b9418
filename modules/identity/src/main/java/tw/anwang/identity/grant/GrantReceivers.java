package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.permission.PermissionBook;
import tw.anwang.kernel.RuleBroken;

/** Whom a grant can serve: nobody who administers accounts or audits, for they see no content of cases. */
@ApplicationScoped
class GrantReceivers {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    PermissionBook book;

    @Inject
    GranteeNames names;

    /** Why this person can receive none now; nothing where an office is named. @param account or null */
    Optional<RuleBroken> whyNot(AccountId account) {
        return account == null || !book.isApart(permissions(account))
                ? Optional.empty()
                : Optional.of(new RuleBroken(
                        "identity.grant.administrator",
                        names.people(List.of(account)).getOrDefault(account.value(), "")));
    }

    /** Where the person works now; null where an office is named. @param account or null */
    OfficeId officeOf(AccountId account) {
        return account == null
                ? null
                : new OfficeId(em.createQuery("select a.officeId from Account a where a.id = :id", Long.class)
                        .setParameter("id", account.value())
                        .getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private List<String> permissions(AccountId account) {
        return em.createNativeQuery("select distinct p.permission from identity_account_role r"
                        + " join identity_role_permission p on p.role_code = r.role_code where r.account_id = ?1")
                .setParameter(1, account.value())
                .getResultList();
    }
}
