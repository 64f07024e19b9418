package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.identity.People.Person;

/** Who may act for whom on a day (代理), for pages that tell whether somebody else is there. */
@ApplicationScoped
@Transactional
public class StandIns {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    People people;

    /** The deputy of each of these who has one that day. */
    @Permitted(Permitted.ANYONE)
    public Map<AccountId, Person> of(Collection<AccountId> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createQuery(
                        "select d.personId, d.deputyId from Deputizing d where d.endedAt is null and d.fromDay <= :day"
                                + " and d.toDay >= :day and d.personId in :persons",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("persons", persons.stream().map(AccountId::value).toList())
                .getResultList();
        Map<Long, Person> deputies = people
                .byIds(rows.stream().map(row -> (Long) row[1]).toList())
                .stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        Map<AccountId, Person> found = new HashMap<>();
        rows.stream()
                .filter(row -> deputies.containsKey((Long) row[1]))
                .forEach(row -> found.put(new AccountId((Long) row[0]), deputies.get((Long) row[1])));
        return found;
    }
}
