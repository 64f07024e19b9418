package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.permission.IdentityPermissions;

/** Whom a warning is about, and who looks at it from outside the office. */
@ApplicationScoped
public class WarningReach {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Offices offices;

    String nameOf(AccountId account) {
        return em.createQuery("select a.name from Account a where a.id = :id", String.class)
                .setParameter("id", account.value())
                .getSingleResult();
    }

    /** The auditors of the office's county, else those of the country. */
    List<AccountId> auditorsOf(OfficeId office) {
        String county = offices.byId(office).map(OfficeRef::countyCode).orElse(null);
        List<AccountId> ofCounty = county == null
                ? List.of()
                : having(IdentityPermissions.AUDIT_COUNTY).stream()
                        .filter(one -> Objects.equals(county, countyOf(one)))
                        .toList();
        return ofCounty.isEmpty() ? having(IdentityPermissions.AUDIT_COUNTRY) : ofCounty;
    }

    /** Whether the office has somebody who may judge what its people open, other than that person. */
    boolean isJudgedInside(OfficeId office, AccountId person) {
        return having(IdentityPermissions.AUDIT).stream()
                .filter(one -> !one.equals(person))
                .anyMatch(one -> officeOf(one) == office.value());
    }

    /** Who is told where the trail itself is in danger. */
    public List<AccountId> auditorsOfTheCountry() {
        return having(IdentityPermissions.AUDIT_COUNTRY);
    }

    private String countyOf(AccountId account) {
        return offices.byId(new OfficeId(officeOf(account)))
                .map(OfficeRef::countyCode)
                .orElse(null);
    }

    private long officeOf(AccountId account) {
        return em.createQuery("select a.officeId from Account a where a.id = :id", Long.class)
                .setParameter("id", account.value())
                .getSingleResult();
    }

    private List<AccountId> having(String permission) {
        List<?> ids = em.createNativeQuery("select distinct a.id from identity_account a"
                        + " join identity_account_role r on r.account_id = a.id"
                        + " join identity_role_permission p on p.role_code = r.role_code"
                        + " where a.disabled_at is null and p.permission = ?1 order by a.id")
                .setParameter(1, permission)
                .getResultList();
        return ids.stream().map(id -> new AccountId(((Number) id).longValue())).toList();
    }
}
