package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Who may act for whom on a day (代理), for pages that tell whether somebody else is there. */
@ApplicationScoped
@Transactional
public class StandIns {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    /** How the deputy of each of these is called who has one that day. */
    @Permitted(Permitted.ANYONE)
    public Map<AccountId, String> of(Collection<AccountId> persons, LocalDate day) {
        Map<AccountId, String> found = new HashMap<>();
        if (!persons.isEmpty()) {
            em.createQuery(
                            "select d.personId, a.name from Deputizing d, Account a where a.id = d.deputyId"
                                    + " and a.disabledAt is null and d.endedAt is null and d.fromDay <= :day"
                                    + " and d.toDay >= :day and d.personId in :persons",
                            Object[].class)
                    .setParameter("day", day)
                    .setParameter(
                            "persons", persons.stream().map(AccountId::value).toList())
                    .getResultList()
                    .forEach(row -> found.put(new AccountId((Long) row[0]), (String) row[1]));
        }
        return found;
    }
}
