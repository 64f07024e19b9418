package tw.anwang.meetings.regroup;

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
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.answer.AnswerState;
import tw.anwang.meetings.bulk.KeptItems;
import tw.anwang.meetings.round.RoundState;
import tw.anwang.meetings.tracked.TrackedItem;

/** What there is to regroup, and what has been answered on it; one statement each. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OpenItems {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    KeptItems kept;

    /** By id, {@link KeptItems#MOST} from that place on. @param but id of an item that is left out, or null */
    List<Long> matching(Aim aim, Long but, int first) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> ids = cb.createQuery(Long.class);
        Root<TrackedItem> item = ids.from(TrackedItem.class);
        ids.select(item.get("id")).where(matching(aim, but, cb, ids, item)).orderBy(cb.asc(item.get("id")));
        return em.createQuery(ids)
                .setFirstResult(first)
                .setMaxResults(KeptItems.MOST)
                .getResultList();
    }

    /** How many they are in all. */
    long count(Aim aim, Long but) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        query.select(cb.count(item)).where(matching(aim, but, cb, query, item));
        return em.createQuery(query).getSingleResult();
    }

    private Predicate matching(Aim aim, Long but, CriteriaBuilder cb, CriteriaQuery<?> query, Root<TrackedItem> item) {
        return cb.and(
                cb.equal(item.get("origin").get("seriesId"), aim.seriesId()),
                but == null ? cb.conjunction() : cb.notEqual(item.get("id"), but),
                aim.words() == null ? cb.conjunction() : saying(aim.words(), cb, item),
                kept.kept(cb, query, item));
    }

    private static Predicate saying(String words, CriteriaBuilder cb, Root<TrackedItem> item) {
        String like = "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return cb.or(
                cb.like(item.get("title"), like), cb.like(item.get("number"), like), cb.like(item.get("text"), like));
    }

    Map<Long, InRounds> inRounds(Collection<Long> items) {
        Map<Long, InRounds> rounds = new HashMap<>();
        if (!items.isEmpty()) {
            em.createQuery(
                            "select a.trackedItemId, a.state, r.dueOn from Answer a, Round r where r.id = a.roundId"
                                    + " and r.state = :open and a.trackedItemId in :items",
                            Object[].class)
                    .setParameter("open", RoundState.OPEN)
                    .setParameter("items", items)
                    .getResultList()
                    .forEach(row -> rounds.merge((Long) row[0], one(row), InRounds::plus));
        }
        return rounds;
    }

    private static InRounds one(Object[] row) {
        boolean sent = row[1] == AnswerState.SENT;
        boolean begun = !sent && row[1] != AnswerState.NONE;
        return new InRounds(1, sent ? 1 : 0, begun ? 1 : 0, (LocalDate) row[2]);
    }

    /** Of these items those on which an office has begun to answer, in whatever round. */
    Set<Long> begun(Collection<Long> items) {
        return items.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select a.trackedItemId from Answer a where a.trackedItemId in :items and a.state <> :none",
                                Long.class)
                        .setParameter("items", items)
                        .setParameter("none", AnswerState.NONE)
                        .getResultList());
    }

    /** Whether one of these offices has begun to answer on the item in a round that was open since. */
    boolean begunSince(long item, Collection<OfficeId> offices, LocalDate since) {
        return !offices.isEmpty()
                && !em.createQuery(
                                "select a.id from Answer a, Round r where r.id = a.roundId and a.trackedItemId = :item"
                                        + " and a.officeId in :offices and a.state <> :none"
                                        + " and (r.state = :open or r.dueOn >= :since)",
                                Long.class)
                        .setParameter("item", item)
                        .setParameter(
                                "offices", offices.stream().map(OfficeId::value).toList())
                        .setParameter("none", AnswerState.NONE)
                        .setParameter("open", RoundState.OPEN)
                        .setParameter("since", since)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }
}
