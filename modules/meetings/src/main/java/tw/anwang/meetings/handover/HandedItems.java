package tw.anwang.meetings.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.answer.AnswerState;
import tw.anwang.meetings.bulk.KeptItems;
import tw.anwang.meetings.round.RoundState;
import tw.anwang.meetings.tracked.TrackedItem;

/** The items under tracking that the person's staff unit keeps, by the office that leads them. */
@ApplicationScoped
class HandedItems {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    KeptItems kept;

    /** Office to number of items, most first; one statement. */
    Map<Long, Long> leads() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        query.multiselect(item.get("leadOfficeId"), cb.count(item))
                .where(kept.kept(cb, query, item))
                .groupBy(item.get("leadOfficeId"))
                .orderBy(cb.desc(cb.count(item)));
        Map<Long, Long> leads = new LinkedHashMap<>();
        em.createQuery(query).getResultList().forEach(row -> leads.put((Long) row[0], (Long) row[1]));
        return leads;
    }

    /** With their parties, by number; one statement. */
    List<TrackedItem> ledBy(OfficeId office, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> ids = cb.createQuery(Long.class);
        Root<TrackedItem> item = ids.from(TrackedItem.class);
        ids.select(item.get("id"))
                .where(cb.and(kept.kept(cb, ids, item), cb.equal(item.get("leadOfficeId"), office.value())))
                .orderBy(cb.asc(item.get("id")));
        return kept.withParties(em.createQuery(ids).setMaxResults(most).getResultList());
    }

    /** Items on which that office has begun an answer that never left it. */
    Set<Long> begunBy(OfficeId office, Collection<Long> items) {
        if (items.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select a.trackedItemId from Answer a, Round r where r.id = a.roundId and r.state = :open"
                                + " and a.officeId = :office and a.trackedItemId in :items and a.sentAt is null"
                                + " and a.state <> :none",
                        Long.class)
                .setParameter("open", RoundState.OPEN)
                .setParameter("office", office.value())
                .setParameter("items", items)
                .setParameter("none", AnswerState.NONE)
                .getResultList());
    }
}
