package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;

/**
 * Who is to be told something, and where mail reaches them. Asks no right: the clock asks too, and what it hears goes
 * to those people themselves.
 */
@ApplicationScoped
@Transactional
public class Addressees {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    /** The mail address of an account in use, as it was typed; nothing where there is none. */
    public Optional<String> addressOf(AccountId account) {
        return one("email", account).filter(address -> !address.isBlank());
    }

    /** How the person is called; the number where there is no such account. */
    public String nameOf(AccountId account) {
        return one("name", account).orElse(String.valueOf(account.value()));
    }

    private Optional<String> one(String property, AccountId account) {
        return em
                .createQuery(
                        "select a." + property + " from Account a where a.id = :id and a.disabledAt is null",
                        String.class)
                .setParameter("id", account.value())
                .getResultList()
                .stream()
                .filter(found -> found != null)
                .findFirst();
    }

    /** The office of an account in use. */
    public Optional<OfficeId> officeOf(AccountId account) {
        return em.createQuery("select a.officeId from Account a where a.id = :id and a.disabledAt is null", Long.class)
                .setParameter("id", account.value())
                .getResultStream()
                .findFirst()
                .map(OfficeId::new);
    }

    /** Accounts in use of exactly that office whose roles have the right, such as its heads by {@code meetings.approve}. */
    public List<AccountId> having(String permission, OfficeId office) {
        List<?> ids = em.createNativeQuery("select distinct a.id from identity_account a"
                        + " join identity_account_role r on r.account_id = a.id"
                        + " join identity_role_permission p on p.role_code = r.role_code"
                        + " where a.office_id = ?1 and a.disabled_at is null and p.permission = ?2 order by a.id")
                .setParameter(1, office.value())
                .setParameter(2, permission)
                .getResultList();
        return ids.stream().map(id -> new AccountId(((Number) id).longValue())).toList();
    }
}
