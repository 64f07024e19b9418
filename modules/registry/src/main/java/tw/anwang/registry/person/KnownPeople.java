package tw.anwang.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.IdNumber;
import tw.anwang.identity.Masking;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.Sex;

/** Finds people by what an index answers: a number, or a whole name. Asks no scope: the caller shows only what is seen. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnownPeople {
    private static final int MOST = 50;

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    Masking masking;

    /** At most fifty by the number and fifty by the name; names masked for who may not read them. */
    public List<KnownPerson> like(NewPerson typed) {
        Set<Long> numbered = typed.idNumber() == null ? Set.of() : numbered(number(typed.idNumber()));
        if (numbered.isEmpty() && typed.name() == null) {
            return List.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Person> person = query.from(Person.class);
        Predicate named = typed.name() == null ? cb.disjunction() : cb.equal(person.get("name"), typed.name());
        Predicate byNumber =
                numbered.isEmpty() ? cb.disjunction() : person.get("id").in(numbered);
        query.multiselect(
                        person.get("id"),
                        masking.column(cb, SensitiveKind.VICTIM, person.get("name")),
                        person.get("sex"),
                        person.get("bornOn"),
                        person.get("birthEstimated"),
                        cb.<Integer>selectCase().when(named, 1).otherwise(0))
                .where(cb.or(named, byNumber), cb.isNull(person.get("goneInto")))
                .orderBy(cb.asc(person.get("id")));
        return em.createQuery(query)
                .setMaxResults(2 * MOST)
                .getResultStream()
                .map(row -> new KnownPerson(
                        new PersonId((Long) row[0]),
                        (String) row[1],
                        (Sex) row[2],
                        (LocalDate) row[3],
                        (Boolean) row[4],
                        ((Number) row[5]).intValue() == 1,
                        numbered.contains((Long) row[0])))
                .toList();
    }

    private static String number(String typed) {
        return IdNumber.of(typed).map(IdNumber::value).orElse(typed);
    }

    private Set<Long> numbered(String number) {
        return new LinkedHashSet<>(em.createQuery(
                        "select i.personId from Identifier i where i.value = :number order by i.personId", Long.class)
                .setParameter("number", number)
                .setMaxResults(MOST)
                .getResultList());
    }
}
