package tw.anwang.meetings.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
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
import tw.anwang.meetings.tracked.Part;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemParty;

/** The items under tracking that the person's staff unit keeps, by the office that leads them or works along. */
@ApplicationScoped
class HandedItems {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    KeptItems kept;

    /** Office to number of items that it leads or works along in, most first; one statement. */
    Map<Long, Long> offices() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        Root<TrackedItemParty> party = query.from(TrackedItemParty.class);
        query.multiselect(party.get("officeId"), cb.countDistinct(item))
                .where(
                        cb.equal(party.get("recordId"), item.get("id")),
                        party.get("part").in(Part.LEAD, Part.CO),
                        kept.kept(cb, query, item))
                .groupBy(party.get("officeId"))
                .orderBy(cb.desc(cb.countDistinct(item)));
        Map<Long, Long> offices = new LinkedHashMap<>();
        em.createQuery(query).getResultList().forEach(row -> offices.put((Long) row[0], (Long) row[1]));
        return offices;
    }

    /** How many items it leads or works along in. */
    long count(OfficeId office) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        query.select(cb.count(item)).where(askedOf(office, cb, query, item));
        return em.createQuery(query).getSingleResult();
    }

    /** A portion of them with their parties, by id; two statements. */
    List<TrackedItem> askedOf(OfficeId office, int first) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> ids = cb.createQuery(Long.class);
        Root<TrackedItem> item = ids.from(TrackedItem.class);
        ids.select(item.get("id")).where(askedOf(office, cb, ids, item)).orderBy(cb.asc(item.get("id")));
        return kept.withParties(em.createQuery(ids)
                .setFirstResult(first)
                .setMaxResults(KeptItems.MOST)
                .getResultList());
    }

    private Predicate askedOf(OfficeId office, CriteriaBuilder cb, CriteriaQuery<?> query, Root<TrackedItem> item) {
        Subquery<Long> asked = query.subquery(Long.class);
        Root<TrackedItemParty> party = asked.from(TrackedItemParty.class);
        asked.select(party.get("recordId"))
                .where(
                        cb.equal(party.get("officeId"), office.value()),
                        party.get("part").in(Part.LEAD, Part.CO));
        return cb.and(kept.kept(cb, query, item), item.get("id").in(asked));
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

    /** Items that office has begun to answer since, or went on answering, sent or not. */
    Set<Long> answeredBy(OfficeId office, Collection<Long> items, Instant since) {
        if (items.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select a.trackedItemId from Answer a, AnswerChange c where c.answerId = a.id"
                                + " and a.officeId = :office and a.trackedItemId in :items and a.state <> :none"
                                + " and c.changedAt >= :since",
                        Long.class)
                .setParameter("office", office.value())
                .setParameter("items", items)
                .setParameter("none", AnswerState.NONE)
                .setParameter("since", since)
                .getResultList());
    }
}
