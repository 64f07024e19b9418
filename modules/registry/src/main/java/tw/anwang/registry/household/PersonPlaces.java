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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Sensitivity;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;

/** In which households people are or were, whether the person of this request sees them or not. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PersonPlaces {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    CurrentUser user;

    /**
     * One household of one person.
     *
     * @param current whether the person is there today
     * @param seen whether the person of this request sees the household
     */
    public record Placed(
            PersonId person,
            HouseholdId household,
            String number,
            String district,
            OfficeId lead,
            Sensitivity sensitivity,
            boolean current,
            boolean seen) {
        public boolean ordinary() {
            return sensitivity == Sensitivity.ORDINARY;
        }

        /** Whether the household is kept from somebody who may see one of that sensitivity. */
        boolean isCloserThan(Sensitivity other) {
            return other.within(sensitivity) != other;
        }
    }

    /** Two statements for all; those of today first. Whoever calls shows nothing of what is not {@code seen}. */
    public List<Placed> of(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = em.createQuery(
                        "select m.personId, h.id, h.number, h.districtCode, h.leadOfficeId, h.sensitivity, m.leftOn"
                                + " from Member m, Household h where h.id = m.householdId and h.goneInto is null and m.personId in :persons"
                                + " order by case when m.leftOn is null then 0 else 1 end, m.id",
                        Object[].class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .getResultList();
        Set<Long> seen = seen(rows.stream().map(row -> (Long) row[1]).toList());
        return rows.stream()
                .map(row -> new Placed(
                        new PersonId((Long) row[0]),
                        new HouseholdId((Long) row[1]),
                        (String) row[2],
                        (String) row[3],
                        new OfficeId((Long) row[4]),
                        (Sensitivity) row[5],
                        row[6] == null,
                        seen.contains((Long) row[1])))
                .toList();
    }

    private Set<Long> seen(Collection<Long> households) {
        if (households.isEmpty()) {
            return Set.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Household> household = query.from(Household.class);
        query.select(household.get("id"))
                .where(
                        household.get("id").in(households),
                        ScopeCriteria.visible(user.getMe().scope(), Household.KIND, cb, query, household));
        return new HashSet<>(em.createQuery(query).getResultList());
    }
}
