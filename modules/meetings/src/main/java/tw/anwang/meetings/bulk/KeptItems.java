package tw.anwang.meetings.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.meetings.tracked.Part;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemParty;
import tw.anwang.meetings.tracked.Tracking;

/** The items under tracking that the person's staff unit keeps. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KeptItems {
    /** In one transaction; more are changed one portion after the other. */
    public static final int MOST = 200;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    /** Those of them that the person sees, whatever their state, with their parties; one statement. */
    @Permitted("meetings.keep")
    public List<TrackedItem> withParties(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<TrackedItem> query = cb.createQuery(TrackedItem.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        item.fetch("parties", JoinType.LEFT);
        query.select(item)
                .distinct(true)
                .where(
                        item.get("id").in(ids),
                        ScopeCriteria.visible(user.getMe().scope(), TrackedItem.KIND, cb, query, item))
                .orderBy(cb.asc(item.get("id")));
        return em.createQuery(query).getResultList();
    }

    /** How many lines the life of each has; one statement. */
    @Permitted("meetings.keep")
    public Map<Long, Integer> lifeLines(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select c.item.id, count(c) from TrackingChange c where c.item.id in :ids group by c.item.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** What was changed together is written down as it stands now. */
    @Permitted("meetings.keep")
    public void leave(Collection<? extends BulkItem> changed) {
        em.flush();
        Map<Long, Integer> lines =
                lifeLines(changed.stream().map(BulkItem::trackedItemId).toList());
        changed.forEach(one -> one.leave(lines.getOrDefault(one.trackedItemId(), 0)));
    }

    /** What is theirs to change. */
    @Permitted("meetings.keep")
    public Predicate kept(CriteriaBuilder cb, CriteriaQuery<?> query, Root<TrackedItem> item) {
        Set<Long> mine = user.getMe().scope().offices();
        Subquery<Long> keeps = query.subquery(Long.class);
        Root<TrackedItemParty> party = keeps.from(TrackedItemParty.class);
        keeps.select(party.get("recordId"))
                .where(
                        cb.equal(party.get("part"), Part.STAFF),
                        mine.isEmpty()
                                ? cb.disjunction()
                                : party.get("officeId").in(mine));
        return cb.and(
                cb.equal(item.get("tracking"), Tracking.UNDER),
                item.get("id").in(keeps),
                ScopeCriteria.visible(user.getMe().scope(), TrackedItem.KIND, cb, query, item));
    }
}
