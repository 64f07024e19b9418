package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.permission.IdentityPermissions;

/**
 * Accounts that were not confirmed within the term, by the office whose head answers for them: a head's own by the
 * office above. Those of administrators and auditors are nobody's but the national administrator's: no head shuts out
 * who audits the office.
 */
@ApplicationScoped
class DueAccounts {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    Roles roles;

    /** @param dueBefore whose last confirmation lies before it @return moments of the last confirmation by office */
    Map<OfficeId, List<Instant>> byOffice(Instant dueBefore) {
        Roles.Apart apart = roles.apart();
        Set<String> heads = new HashSet<>(roles.having(IdentityPermissions.REVIEW_ACCOUNTS));
        Map<OfficeId, List<Instant>> due = new HashMap<>();
        em.createQuery(
                        "select distinct a from Account a left join fetch a.roles"
                                + " where a.disabledAt is null and a.confirmation.at < :since",
                        Account.class)
                .setParameter("since", dueBefore)
                .getResultStream()
                .filter(account -> !apart.contains(account.roles()))
                .forEach(account -> answering(account, heads)
                        .ifPresent(office -> due.computeIfAbsent(office, key -> new ArrayList<>())
                                .add(account.confirmedAt())));
        return due;
    }

    private Optional<OfficeId> answering(Account account, Set<String> heads) {
        return account.roles().stream().anyMatch(heads::contains)
                ? offices.parentOf(account.officeId()).map(OfficeRef::id)
                : Optional.of(account.officeId());
    }
}
