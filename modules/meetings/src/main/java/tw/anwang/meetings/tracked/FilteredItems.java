package tw.anwang.meetings.tracked;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tw.anwang.kernel.Paging;

/** The items that meet the conditions, read from the items themselves; {@link OfficeDesk} answers without them. */
record FilteredItems(EntityManager em, Conditions conditions, LocalDate today) {
    /** @param after the row it begins after, or null */
    List<TrackedItemRow> page(ListKey after, int first, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<TrackedItemRow> query = cb.createQuery(TrackedItemRow.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        List<Predicate> all = new ArrayList<>(Arrays.asList(conditions.on(cb, query, item)));
        if (after != null) {
            all.add(after.before(cb, item, "id"));
        }
        return em.createQuery(ItemRows.selected(cb, query, item).where(all.toArray(Predicate[]::new)))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether they are more than are counted. */
    boolean exceedCounting() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        query.select(item.get("id")).where(conditions.on(cb, query, item));
        return Paging.exceeds(em.createQuery(query));
    }

    Counted counted() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        var late = cb.lessThan(item.<LocalDate>get("urgentOn"), today);
        query.multiselect(
                        cb.count(item),
                        cb.sum(cb.<Long>selectCase().when(late, 1L).otherwise(0L)))
                .where(conditions.on(cb, query, item));
        Object[] counted = em.createQuery(query).getSingleResult();
        return new Counted((Long) counted[0], counted[1] == null ? 0 : (Long) counted[1]);
    }
}
