package tw.anwang.meetings.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.meetings.answer.Answer;
import tw.anwang.meetings.tracked.TrackedItem;

/** The answers of a round with their items, portion by portion, for a file that leaves; the same rows as on its page. */
@ApplicationScoped
public class RoundPortions {
    /** An answer and the item it is about. */
    public record Asked(Answer answer, TrackedItem item) {
        String place() {
            return answer.trackedItemId() + "-" + answer.office().value();
        }
    }

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    /**
     * By item; one statement.
     *
     * @param mine answers of the person's own offices alone
     * @param last the row behind which it goes on; null to begin
     */
    @Permitted("meetings.read")
    @Transactional
    public List<Asked> after(long round, boolean mine, Asked last, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Answer> answer = query.from(Answer.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        List<Predicate> all =
                new ArrayList<>(new RoundConditions(user.getMe().scope(), cb, query).answers(answer, item));
        all.add(cb.equal(answer.get("roundId"), round));
        if (mine) {
            Set<Long> offices = user.getMe().scope().offices();
            all.add(
                    offices.isEmpty()
                            ? cb.disjunction()
                            : answer.get("officeId").in(offices));
        }
        if (last != null) {
            all.add(behind(last, cb, answer));
        }
        query.multiselect(answer, item)
                .where(all.toArray(Predicate[]::new))
                .orderBy(cb.asc(answer.get("trackedItemId")), cb.asc(answer.get("id")));
        return em.createQuery(query)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Asked(row.get(0, Answer.class), row.get(1, TrackedItem.class)))
                .toList();
    }

    private static Predicate behind(Asked last, CriteriaBuilder cb, Root<Answer> answer) {
        return cb.or(
                cb.greaterThan(answer.<Long>get("trackedItemId"), last.answer().trackedItemId()),
                cb.and(
                        cb.equal(answer.get("trackedItemId"), last.answer().trackedItemId()),
                        cb.greaterThan(answer.<Long>get("id"), last.answer().id())));
    }

    /** What each of these offices sent last on its item in another round, by answer; one statement. */
    @Permitted("meetings.read")
    @Transactional
    public Map<Long, String> sentBefore(long round, List<Asked> portion) {
        if (portion.isEmpty()) {
            return Map.of();
        }
        Map<String, String> newest = em.createQuery(
                        "select a.trackedItemId, a.officeId, a.sentText from Answer a where a.roundId <> :round"
                                + " and a.sentAt is not null and a.trackedItemId in :items order by a.sentAt, a.id",
                        Object[].class)
                .setParameter("round", round)
                .setParameter(
                        "items",
                        portion.stream()
                                .map(asked -> asked.answer().trackedItemId())
                                .collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row[0] + "-" + row[1],
                        row -> row[2] == null ? "" : (String) row[2],
                        (old, later) -> later));
        return portion.stream()
                .filter(asked -> newest.containsKey(asked.place()))
                .collect(Collectors.toMap(asked -> asked.answer().id(), asked -> newest.get(asked.place())));
    }
}
