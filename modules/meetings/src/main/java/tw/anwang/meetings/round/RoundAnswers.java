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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.answer.Answer;
import tw.anwang.meetings.answer.AnswerState;
import tw.anwang.meetings.answer.ShownState;
import tw.anwang.meetings.tracked.TrackedItem;

/** The answers of a round: counted for the board and listed, by one predicate, with inner states of the own house only. */
@ApplicationScoped
public class RoundAnswers {
    /** One page of answers. */
    public record Found(List<AnswerRow> rows, Paging paging) {}

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One line for each office asked; one statement. */
    @Permitted("meetings.read")
    @Transactional
    public Collection<BoardRow> board(long round) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Answer> answer = query.from(Answer.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        var before = cb.selectCase()
                .when(cb.isNull(answer.get("sentAt")), 0)
                .otherwise(1)
                .as(Integer.class);
        query.multiselect(answer.get("officeId"), answer.get("state"), before, cb.count(answer))
                .where(conditions(new RoundFilter(round, null, null), cb, query, answer, item))
                .groupBy(answer.get("officeId"), answer.get("state"), before)
                .orderBy(cb.asc(answer.get("officeId")));
        Map<Long, BoardRow> board = new LinkedHashMap<>();
        for (Tuple row : em.createQuery(query).getResultList()) {
            long office = row.get(0, Long.class);
            board.computeIfAbsent(office, id -> BoardRow.of(id, ours(id)))
                    .add(
                            row.get(1, AnswerState.class).shownTo(ours(office), ((Number) row.get(2)).intValue() == 1),
                            row.get(3, Long.class));
        }
        return board.values();
    }

    /** One page of answers by item; three statements. */
    @Permitted("meetings.read")
    @Transactional
    public Found found(RoundFilter filter, LocalDate dueOn, int page) {
        Paging paging = new Paging(page, Paging.SIZE, count(filter), filter.query());
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Answer> answer = query.from(Answer.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        query.multiselect(answer, item.get("number"), item.get("title"), item.get("sensitivity"))
                .where(conditions(filter, cb, query, answer, item))
                .orderBy(cb.asc(item.get("id")), cb.desc(answer.get("part")), cb.asc(answer.get("id")));
        List<Tuple> found = em.createQuery(query)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
        Map<Long, Recommendation> advice = advice(filter.round());
        boolean late = dueOn.isBefore(Taipei.today(clock));
        List<AnswerRow> rows = found.stream().map(row -> row(row, advice, late)).toList();
        trail.listed(
                "meetings.answer",
                filter.query().toString(),
                rows.stream().map(AnswerRow::id).toList());
        return new Found(rows, paging);
    }

    private AnswerRow row(Tuple found, Map<Long, Recommendation> advice, boolean late) {
        Answer answer = found.get(0, Answer.class);
        boolean ours = ours(answer.office().value());
        Instant sentAt = answer.sentAt();
        return new AnswerRow(
                answer.id(),
                answer.trackedItemId(),
                found.get(1, String.class),
                masking.text(found.get(2, String.class)),
                answer.office().value(),
                answer.part(),
                answer.state().shownTo(ours, sentAt != null),
                sentAt,
                ours,
                late && answer.state().owed(),
                advice.get(answer.trackedItemId()),
                found.get(3, Sensitivity.class));
    }

    private long count(RoundFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Answer> answer = query.from(Answer.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        query.select(cb.count(answer)).where(conditions(filter, cb, query, answer, item));
        return em.createQuery(query).getSingleResult();
    }

    private Predicate[] conditions(
            RoundFilter filter,
            CriteriaBuilder cb,
            CriteriaQuery<?> query,
            Root<Answer> answer,
            Root<TrackedItem> item) {
        List<Predicate> all = new ArrayList<>();
        all.add(cb.equal(answer.get("roundId"), filter.round()));
        all.addAll(new RoundConditions(user.getMe().scope(), cb, query).answers(answer, item));
        if (filter.office() != null) {
            all.add(cb.equal(answer.get("officeId"), filter.office()));
        }
        if (filter.state() != null) {
            all.add(shown(filter.state(), cb, answer));
        }
        return all.toArray(Predicate[]::new);
    }

    /** The rows whose shown state is this: the same law as {@link AnswerState#shownTo}, for the database. */
    private Predicate shown(ShownState state, CriteriaBuilder cb, Root<Answer> answer) {
        Predicate ours = user.getMe().scope().offices().isEmpty()
                ? cb.disjunction()
                : answer.get("officeId").in(user.getMe().scope().offices());
        Predicate inner = answer.get("state").in(RoundFilter.INNER);
        Predicate sentBefore = cb.isNotNull(answer.get("sentAt"));
        return switch (state) {
            case NOT_SENT -> cb.and(inner, cb.not(ours), cb.not(sentBefore));
            case SENT -> cb.equal(answer.get("state"), AnswerState.SENT);
            case RETURNED ->
                cb.or(cb.equal(answer.get("state"), AnswerState.RETURNED), cb.and(inner, cb.not(ours), sentBefore));
            default -> cb.and(cb.equal(answer.get("state"), AnswerState.valueOf(state.name())), ours);
        };
    }

    private Map<Long, Recommendation> advice(long round) {
        return em.createQuery(
                        "select a.trackedItemId, a.recommendation from Advice a where a.roundId = :round",
                        Object[].class)
                .setParameter("round", round)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Recommendation) row[1]));
    }

    private boolean ours(long office) {
        return user.getMe().actsFor(new OfficeId(office));
    }
}
