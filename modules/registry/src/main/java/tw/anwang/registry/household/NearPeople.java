package tw.anwang.registry.household;

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
import java.util.Collection;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.person.Person;

/** Who is together with whom in the households that the person of this request sees. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NearPeople {
    private static final int MOST = 500;

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Masking masking;

    /** One statement for all of them; both are there today. */
    public List<Near> of(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Member> self = query.from(Member.class);
        Root<Household> household = query.from(Household.class);
        Root<Member> other = query.from(Member.class);
        Root<Person> person = query.from(Person.class);
        Predicate together = cb.and(
                cb.equal(household.get("id"), self.get("householdId")),
                cb.isNull(household.get("goneInto")),
                cb.equal(other.get("householdId"), self.get("householdId")),
                cb.equal(person.get("id"), other.get("personId")),
                cb.isNull(person.get("goneInto")),
                cb.isNull(self.get("leftOn")),
                cb.isNull(other.get("leftOn")));
        query.multiselect(
                        household.get("id"),
                        person.get("id"),
                        masking.column(cb, SensitiveKind.VICTIM, person.get("name")),
                        person.get("sex"),
                        person.get("bornOn"),
                        person.get("diedOn"),
                        other.get("role"),
                        other.get("joinedOn"),
                        other.get("leftOn"),
                        self.get("personId"),
                        self.get("role"),
                        household.get("number"))
                .where(
                        self.get("personId")
                                .in(persons.stream().map(PersonId::value).toList()),
                        together,
                        ScopeCriteria.visible(user.getMe().scope(), Household.KIND, cb, query, household))
                .orderBy(cb.asc(household.get("number")), cb.asc(person.get("bornOn")), cb.asc(person.get("id")));
        return em.createQuery(query)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Near(
                        new PersonId((Long) row[9]),
                        (MemberRole) row[10],
                        new HouseholdId((Long) row[0]),
                        (String) row[11],
                        MemberRows.member(row)))
                .toList();
    }
}
