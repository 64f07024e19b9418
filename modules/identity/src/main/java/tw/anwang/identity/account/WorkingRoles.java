package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.permission.IdentityPermissions;

/**
 * The roles of those who work here and neither administer nor audit. Asks no right: who applies for an account has none
 * and chooses among these.
 */
@ApplicationScoped
public class WorkingRoles {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Roles roles;

    /** Codes in the order in which pages show them. */
    public List<String> codes() {
        Roles.Apart apart = roles.apart();
        List<?> all = em.createNativeQuery("select code from identity_role where retired_at is null order by position")
                .getResultList();
        return all.stream()
                .map(String::valueOf)
                .filter(code -> !apart.contains(Set.of(code)))
                .toList();
    }

    /** How many of an office could say that somebody is one of theirs. */
    public long heads(OfficeId office) {
        return em.createQuery(
                        "select count(distinct a) from Account a join a.roles r where a.disabledAt is null"
                                + " and a.officeId = :office and r in :heads",
                        Long.class)
                .setParameter("office", office.value())
                .setParameter("heads", roles.having(IdentityPermissions.REVIEW_ACCOUNTS))
                .getSingleResult();
    }

    /** Accounts in use of these offices whose people work on cases and neither administer nor audit. */
    public List<Long> workingIn(Collection<OfficeId> offices) {
        return em.createQuery(
                        "select distinct a.id from Account a join a.roles r where a.disabledAt is null"
                                + " and a.officeId in :offices and r in :working order by a.id",
                        Long.class)
                .setParameter("offices", offices.stream().map(OfficeId::value).toList())
                .setParameter("working", codes())
                .getResultList();
    }

    /** Whether one of the account's roles asks for a second factor. */
    public boolean needSecondFactor(AccountId account) {
        return !em.createNativeQuery(
                        "select 1 from identity_account_role a join identity_role r on r.code = a.role_code"
                                + " where a.account_id = ?1 and r.needs_second_factor limit 1")
                .setParameter(1, account.value())
                .getResultList()
                .isEmpty();
    }
}
