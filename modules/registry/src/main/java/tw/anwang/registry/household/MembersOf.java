package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tw.anwang.identity.Masking;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.person.Person;

/** Who is in households, masked where it is read. The caller has asked for right and scope. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MembersOf {
    private static final Comparator<Belonging> IN_ORDER = Comparator.comparing(
                    (Belonging one) -> one.member().role())
            .thenComparing(one -> one.member().bornOn(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Belonging::id);

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    Masking masking;

    /**
     * That somebody belongs to a household.
     *
     * @param id of the row of that belonging, not of the person
     * @param estimated whether the birth is estimated
     */
    record Belonging(long id, HouseholdId household, FamilyMember member, boolean estimated) {}

    /** Those who are there today: the head first, then from old to young. One statement for all. */
    Map<HouseholdId, List<FamilyMember>> today(Collection<HouseholdId> households) {
        return rows(households, false).stream()
                .collect(Collectors.groupingBy(
                        Belonging::household, Collectors.mapping(Belonging::member, Collectors.toList())));
    }

    /** Those who are there and those who left. */
    List<Belonging> ever(HouseholdId household) {
        return rows(List.of(household), true);
    }

    /** What people are called, wherever they belong now; who has no name is called by an empty one. */
    Map<PersonId, String> names(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Person> person = query.from(Person.class);
        query.multiselect(person.get("id"), masking.column(cb, SensitiveKind.VICTIM, person.get("name")))
                .where(person.get("id")
                        .in(people.stream().map(PersonId::value).distinct().toList()));
        return em.createQuery(query)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new PersonId((Long) row[0]), row -> Objects.requireNonNullElse((String) row[1], "")));
    }

    private List<Belonging> rows(Collection<HouseholdId> households, boolean formerToo) {
        if (households.isEmpty()) {
            return List.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Member> member = query.from(Member.class);
        Root<Person> person = query.from(Person.class);
        query.multiselect(
                        member.get("householdId"),
                        person.get("id"),
                        masking.column(cb, SensitiveKind.VICTIM, person.get("name")),
                        person.get("sex"),
                        person.get("bornOn"),
                        person.get("diedOn"),
                        member.get("role"),
                        member.get("joinedOn"),
                        member.get("leftOn"),
                        member.get("id"),
                        person.get("birthEstimated"))
                .where(
                        member.get("householdId")
                                .in(households.stream().map(HouseholdId::value).toList()),
                        formerToo ? cb.conjunction() : cb.isNull(member.get("leftOn")),
                        cb.isNull(person.get("goneInto")),
                        cb.equal(person.get("id"), member.get("personId")));
        return em.createQuery(query)
                .getResultStream()
                .map(row -> new Belonging(
                        (Long) row[9], new HouseholdId((Long) row[0]), MemberRows.member(row), (Boolean) row[10]))
                .sorted(IN_ORDER)
                .toList();
    }
}
