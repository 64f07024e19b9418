package tw.anwang.meetings.tracked;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;

/** How a {@link TrackedItemRow} is read, in the order of the list: most urgent first. */
final class ItemRows {
    private ItemRows() {}

    /** Those with these ids. */
    static List<TrackedItemRow> among(EntityManager em, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<TrackedItemRow> query = cb.createQuery(TrackedItemRow.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        return em.createQuery(selected(cb, query, item).where(item.get("id").in(ids)))
                .getResultList();
    }

    static CriteriaQuery<TrackedItemRow> selected(
            CriteriaBuilder cb, CriteriaQuery<TrackedItemRow> query, Root<TrackedItem> item) {
        return query.select(cb.construct(
                        TrackedItemRow.class,
                        item.get("id"),
                        item.get("number"),
                        item.get("title"),
                        item.get("tracking"),
                        item.get("handling"),
                        item.get("limit").get("due").get("kind"),
                        item.get("limit").get("due").get("date"),
                        item.get("urgentOn"),
                        item.get("leadOfficeId"),
                        item.get("origin").get("seriesId"),
                        item.get("origin").get("meetingWords"),
                        item.get("sensitivity")))
                .orderBy(cb.asc(item.get("urgentOn")), cb.asc(item.get("id")));
    }
}
