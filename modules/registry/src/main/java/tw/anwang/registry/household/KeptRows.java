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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.NotVisible;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.household.PersonPlaces.Placed;

/**
 * Which addresses, contacts and traits of a member are told. A person may belong to two households, one of them a
 * refuge: what was entered in a household is told to who sees that household, and to nobody who sees only the other.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeptRows {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    FamilySheets sheets;

    @Inject
    PersonPlaces places;

    @Inject
    MemberLinks links;

    /**
     * Somebody who belongs to a household today.
     *
     * @param households ids of those of the person whose rows are told here
     * @param unplacedToo whether rows are told too of which nobody noted where they were entered
     */
    record Told(Member member, Household household, Set<Long> households, boolean unplacedToo) {
        /** @param row an entity with {@code personId} and {@code householdId} */
        Predicate on(CriteriaBuilder cb, Root<?> row) {
            Predicate placed = row.get("householdId").in(households);
            return cb.and(
                    cb.equal(row.get("personId"), member.person().value()),
                    unplacedToo ? cb.or(cb.isNull(row.get("householdId")), placed) : placed);
        }
    }

    /** @throws NotVisible for who left, whose whereabouts are no longer of this household, and where it is not seen */
    Told of(long member) {
        Member found = links.byId(member);
        Household household = sheets.household(found.household());
        if (found.leftOn() != null) {
            throw new NotVisible(Household.KIND.name(), member);
        }
        List<Placed> all = places.of(List.of(found.person()));
        return new Told(
                found,
                household,
                all.stream()
                        .filter(Placed::seen)
                        .map(Placed::household)
                        .map(HouseholdId::value)
                        .collect(Collectors.toSet()),
                all.stream().noneMatch(one -> !one.seen() && one.isCloserThan(household.sensitivity())));
    }

    /** The row with that id, where it is told at that member. */
    <T> Optional<T> row(Class<T> type, long member, long id) {
        Told told = of(member);
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<T> query = cb.createQuery(type);
        Root<T> row = query.from(type);
        query.where(cb.equal(row.get("id"), id), told.on(cb, row));
        return em.createQuery(query).getResultStream().findFirst();
    }
}
