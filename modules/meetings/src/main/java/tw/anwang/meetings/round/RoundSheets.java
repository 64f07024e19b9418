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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.answer.Answer;
import tw.anwang.meetings.answer.AnswerState;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.tracked.TrackedItem;

/** Rounds as read: seen by who sees the meeting, and by every office that is asked in it. */
@ApplicationScoped
public class RoundSheets {
    private static final int NEWEST = 100;
    private static final int CHOICES = 30;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** The newest rounds, open ones first; two statements. */
    @Permitted("meetings.read")
    @Transactional
    public List<RoundRow> all() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Round> round = query.from(Round.class);
        Root<Meeting> meeting = query.from(Meeting.class);
        Root<Series> series = query.from(Series.class);
        query.multiselect(round, meeting.get("title"), series.get("shortName"))
                .where(
                        cb.equal(meeting.get("id"), round.get("meetingId")),
                        cb.equal(series.get("id"), round.get("seriesId")),
                        visible(cb, query, round, meeting))
                .orderBy(cb.desc(round.get("state")), cb.desc(round.get("dueOn")), cb.desc(round.get("id")));
        List<Tuple> found = em.createQuery(query).setMaxResults(NEWEST).getResultList();
        List<Long> ids = found.stream().map(row -> row.get(0, Round.class).id()).toList();
        trail.listed(Rounds.KIND, "", ids);
        Map<Long, long[]> mine = mine(ids);
        return found.stream()
                .map(row -> row(row, mine.getOrDefault(row.get(0, Round.class).id(), new long[2])))
                .toList();
    }

    /** The newest rounds for choosing one, by series and meeting; one statement. */
    @Permitted("meetings.read")
    @Transactional
    public List<RoundChoice> choices() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Round> round = query.from(Round.class);
        Root<Meeting> meeting = query.from(Meeting.class);
        Root<Series> series = query.from(Series.class);
        query.multiselect(round.get("id"), series.get("shortName"), meeting.get("ordinal"), round.get("dueOn"))
                .where(
                        cb.equal(meeting.get("id"), round.get("meetingId")),
                        cb.equal(series.get("id"), round.get("seriesId")),
                        visible(cb, query, round, meeting))
                .orderBy(cb.desc(round.get("state")), cb.desc(round.get("dueOn")), cb.desc(round.get("id")));
        return em.createQuery(query)
                .setMaxResults(CHOICES)
                .getResultStream()
                .map(row -> new RoundChoice(
                        row.get(0, Long.class),
                        row.get(1, String.class),
                        row.get(2, Integer.class),
                        row.get(3, LocalDate.class)))
                .toList();
    }

    private static RoundRow row(Tuple found, long[] mine) {
        Round round = found.get(0, Round.class);
        return new RoundRow(
                round.id(),
                found.get(2, String.class),
                found.get(1, String.class),
                round.dueOn(),
                round.state(),
                mine[0],
                mine[1]);
    }

    /** Answers of the reader's offices in each round, on items the reader sees: all, and those not sent. */
    private Map<Long, long[]> mine(List<Long> rounds) {
        if (rounds.isEmpty() || offices().isEmpty()) {
            return Map.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Answer> answer = query.from(Answer.class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        List<Predicate> all =
                new ArrayList<>(new RoundConditions(user.getMe().scope(), cb, query).answers(answer, item));
        all.add(answer.get("roundId").in(rounds));
        all.add(answer.get("officeId").in(offices()));
        var unsent = cb.<Long>selectCase()
                .when(cb.equal(answer.get("state"), AnswerState.SENT), 0L)
                .otherwise(1L);
        query.multiselect(answer.get("roundId"), cb.count(answer), cb.sum(unsent))
                .where(all.toArray(Predicate[]::new))
                .groupBy(answer.<Long>get("roundId"));
        return em.createQuery(query).getResultStream().collect(Collectors.toMap(row -> row.get(0, Long.class), row ->
                new long[] {row.get(1, Long.class), row.get(2, Long.class)}));
    }

    /** The head of one round. @throws NotVisible where the person neither sees the meeting nor is asked */
    @Permitted("meetings.read")
    @Transactional
    public RoundSheet byId(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Round> round = query.from(Round.class);
        Root<Meeting> meeting = query.from(Meeting.class);
        Root<Series> series = query.from(Series.class);
        query.multiselect(round, meeting.get("title"), series.get("shortName"), series.get("leadOfficeId"))
                .where(
                        cb.equal(round.get("id"), id),
                        cb.equal(meeting.get("id"), round.get("meetingId")),
                        cb.equal(series.get("id"), round.get("seriesId")),
                        visible(cb, query, round, meeting));
        Tuple found =
                em.createQuery(query).getResultStream().findFirst().orElseThrow(() -> new NotVisible(Rounds.KIND, id));
        trail.record("read", Rounds.KIND, id, null);
        return sheet(found.get(0, Round.class), found);
    }

    private static RoundSheet sheet(Round round, Tuple found) {
        return new RoundSheet(
                round.id(),
                round.meetingId(),
                found.get(2, String.class),
                found.get(1, String.class),
                round.openedOn(),
                round.dueOn(),
                round.state(),
                round.note(),
                new OfficeId(found.get(3, Long.class)));
    }

    private Predicate visible(CriteriaBuilder cb, CriteriaQuery<?> query, Root<Round> round, Root<Meeting> meeting) {
        return new RoundConditions(user.getMe().scope(), cb, query).sees(round, meeting);
    }

    private Set<Long> offices() {
        return user.getMe().scope().offices();
    }
}
