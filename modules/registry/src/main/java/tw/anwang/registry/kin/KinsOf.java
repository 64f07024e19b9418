package tw.anwang.registry.kin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.household.Household;

/**
 * Which lines are registered, of those entered in a household that the person of this request sees: two who are in a
 * refuge together may be kin in no other. Whoever calls it has asked for right and scope of a household these people are in.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KinsOf {
    /** More generations than anybody has registered; it ends the climb where data of elsewhere goes round. */
    private static final int MOST_GENERATIONS = 12;

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    CurrentUser user;

    /** Lines both of whose people are among these, in the order they were entered. */
    List<KinLine> among(Set<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : lines((cb, kin) -> cb.and(
                        kin.get("personId").in(values(people)),
                        kin.get("otherId").in(values(people))));
    }

    /** Every line of these people, and every parenthood above them: one statement a generation. */
    Collection<KinLine> around(Set<PersonId> people) {
        Map<Long, KinLine> found = new LinkedHashMap<>();
        Set<PersonId> asked = new HashSet<>();
        Set<PersonId> next = people;
        for (int up = 0; up < MOST_GENERATIONS && !next.isEmpty(); up++) {
            asked.addAll(next);
            of(next).forEach(line -> found.put(line.id(), line));
            next = found.values().stream()
                    .filter(line -> line.kind().isParenthood())
                    .map(KinLine::person)
                    .filter(parent -> !asked.contains(parent))
                    .collect(Collectors.toSet());
        }
        return found.values();
    }

    private List<KinLine> of(Set<PersonId> people) {
        return lines((cb, kin) ->
                cb.or(kin.get("personId").in(values(people)), kin.get("otherId").in(values(people))));
    }

    private List<KinLine> lines(BiFunction<CriteriaBuilder, Root<Kin>, Predicate> which) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Kin> query = cb.createQuery(Kin.class);
        Root<Kin> kin = query.from(Kin.class);
        Subquery<Long> seen = query.subquery(Long.class);
        Root<Household> household = seen.from(Household.class);
        seen.select(household.get("id"))
                .where(ScopeCriteria.visible(user.getMe().scope(), Household.KIND, cb, seen, household));
        query.where(
                        which.apply(cb, kin),
                        cb.or(
                                cb.isNull(kin.get("householdId")),
                                kin.get("householdId").in(seen)))
                .orderBy(cb.asc(kin.get("id")));
        return em.createQuery(query).getResultStream().map(Kin::line).toList();
    }

    private static List<Long> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toList();
    }
}
