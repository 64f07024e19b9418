package tw.anwang.identity.deputy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.Period;

/** The days for which deputies were named and that nobody ended before. */
record DeputyTimes(EntityManager em) {
    /** Those that are not over: of these persons, and those in which that one acts. */
    List<Deputizing> openOn(LocalDate today, List<Long> persons, AccountId deputy) {
        return em.createQuery(
                        "select d from Deputizing d where d.endedAt is null and d.toDay >= :today"
                                + " and (d.personId in :persons or d.deputyId = :deputy) order by d.fromDay, d.id",
                        Deputizing.class)
                .setParameter("today", today)
                .setParameter("persons", persons.isEmpty() ? List.of(0L) : persons)
                .setParameter("deputy", deputy.value())
                .getResultList();
    }

    /** Those within these days in which one of the two is represented, or the person acts for somebody. */
    List<Deputizing> meeting(Period days, AccountId person, AccountId deputy) {
        return em.createQuery(
                        "select d from Deputizing d where d.endedAt is null and d.fromDay <= :to and d.toDay >= :from"
                                + " and (d.personId in :both or d.deputyId = :person)",
                        Deputizing.class)
                .setParameter("from", days.from())
                .setParameter("to", days.to())
                .setParameter("both", List.of(person.value(), deputy.value()))
                .setParameter("person", person.value())
                .getResultList();
    }
}
