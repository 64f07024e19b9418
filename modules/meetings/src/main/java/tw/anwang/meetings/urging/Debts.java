package tw.anwang.meetings.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Masking;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.answer.Answer;
import tw.anwang.meetings.answer.AnswerState;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.Tracking;

/** What is owed in a round, of the items that a person sees. */
@ApplicationScoped
class Debts {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Masking masking;

    /** By office, then by item; one statement. */
    List<Debt> of(long round, Actor me) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Answer> answer = query.from(Answer.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        query.multiselect(
                        answer.get("id"),
                        item.get("id"),
                        answer.get("officeId"),
                        item.get("number"),
                        item.get("title"),
                        item.get("sensitivity"))
                .where(
                        cb.equal(answer.get("roundId"), round),
                        cb.notEqual(answer.get("state"), AnswerState.SENT),
                        cb.equal(item.get("id"), answer.get("trackedItemId")),
                        cb.equal(item.get("tracking"), Tracking.UNDER),
                        ScopeCriteria.visible(me.scope(), TrackedItem.KIND, cb, query, item))
                .orderBy(cb.asc(answer.get("officeId")), cb.asc(item.get("id")));
        return em.createQuery(query).getResultStream().map(this::debt).toList();
    }

    private Debt debt(Tuple row) {
        Sensitivity sensitivity = row.get(5, Sensitivity.class);
        return new Debt(
                row.get(0, Long.class),
                row.get(1, Long.class),
                row.get(2, Long.class),
                row.get(3, String.class),
                sensitivity.isConfidential() ? null : masking.text(row.get(4, String.class)),
                sensitivity);
    }

    /** Those of the items that the person sees. */
    Set<Long> seen(Collection<Long> items, Actor me) {
        if (items.isEmpty()) {
            return Set.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        query.select(item.get("id"))
                .where(item.get("id").in(items), ScopeCriteria.visible(me.scope(), TrackedItem.KIND, cb, query, item));
        return new HashSet<>(em.createQuery(query).getResultList());
    }
}
