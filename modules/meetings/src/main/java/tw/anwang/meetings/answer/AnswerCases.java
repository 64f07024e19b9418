package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.Tracking;

/** Finds an answer with its round, item and staff unit in one statement; who sees the item sees that it is asked. */
@ApplicationScoped
class AnswerCases {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** @throws NotVisible where the person does not see the item */
    AnswerCase byId(long id, Actor me) {
        return byIds(List.of(id), me).stream().findFirst().orElseThrow(() -> new NotVisible("meetings.answer", id));
    }

    /** Those of them whose items the person sees. */
    List<AnswerCase> byIds(Collection<Long> ids, Actor me) {
        if (ids.isEmpty()) {
            return List.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Answer> answer = query.from(Answer.class);
        Root<Round> round = query.from(Round.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        Root<Series> series = query.from(Series.class);
        query.multiselect(
                        answer,
                        round,
                        item.get("number"),
                        item.get("title"),
                        item.get("sensitivity"),
                        item.get("tracking"),
                        series.get("leadOfficeId"))
                .where(
                        answer.get("id").in(ids),
                        cb.equal(round.get("id"), answer.get("roundId")),
                        cb.equal(item.get("id"), answer.get("trackedItemId")),
                        cb.equal(series.get("id"), item.get("origin").get("seriesId")),
                        ScopeCriteria.visible(me.scope(), TrackedItem.KIND, cb, query, item));
        return em.createQuery(query).getResultStream().map(AnswerCases::found).toList();
    }

    private static AnswerCase found(Tuple row) {
        return new AnswerCase(
                row.get(0, Answer.class),
                row.get(1, Round.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Sensitivity.class),
                row.get(5, Tracking.class),
                new OfficeId(row.get(6, Long.class)));
    }
}
