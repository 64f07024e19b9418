package tw.anwang.meetings.tracked;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;

/**
 * What lies before an office, all of it or the overdue, read from one index of its parties: no item is touched until a
 * page of them is shown. Says what {@link Conditions} says, for those who see items by taking part in them alone.
 */
record OfficeDesk(EntityManager em, Scope scope, boolean overdue, LocalDate today) {
    /** Whether the question can be answered here; each further word of the filter needs the items themselves. */
    static boolean answers(TrackedItemFilter filter, Scope scope) {
        TrackedItemFilter plain = filter.overdue() ? TrackedItemFilter.overdueOf(null, null) : TrackedItemFilter.ALL;
        return filter.equals(plain) && scope.isByTakingPart(TrackedItem.KIND);
    }

    /** Ids in the order of the list. @param after the row it begins after, or null */
    List<Long> page(ListKey after, int first, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<TrackedItemParty> party = query.from(TrackedItemParty.class);
        query.multiselect(party.get("urgentOn"), party.get("recordId"))
                .distinct(true) // two offices of the same tree may take part in one item
                .where(asked(cb, query, party), after == null ? cb.conjunction() : after.before(cb, party, "recordId"))
                .orderBy(cb.asc(party.get("urgentOn")), cb.asc(party.get("recordId")));
        return em.createQuery(query)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> (Long) row[1])
                .toList();
    }

    Counted counted() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<TrackedItemParty> party = query.from(TrackedItemParty.class);
        Expression<Long> late = cb.<Long>selectCase()
                .when(cb.lessThan(party.get("urgentOn"), today), party.<Long>get("recordId"))
                .otherwise(cb.nullLiteral(Long.class));
        query.multiselect(cb.countDistinct(party.get("recordId")), cb.countDistinct(late))
                .where(asked(cb, query, party));
        Object[] counted = em.createQuery(query).getSingleResult();
        return new Counted((Long) counted[0], (Long) counted[1]);
    }

    private Predicate asked(CriteriaBuilder cb, CriteriaQuery<?> query, Root<TrackedItemParty> party) {
        Predicate ours = ScopeCriteria.takesPart(scope, TrackedItem.KIND, cb, query, party);
        return overdue ? cb.and(ours, cb.lessThan(party.get("urgentOn"), today)) : ours;
    }
}
