package tw.anwang.meetings.figures;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.answer.Answer;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.round.RoundConditions;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.Tracking;
import tw.anwang.meetings.tracked.TrackingChange;

/** The answers behind a measure: number and list ask this alike. What each measure means says {@link Punctuality}. */
record FigureAnswers(
        FigureQuestion asked,
        CriteriaBuilder cb,
        AbstractQuery<?> query,
        Root<Answer> answer,
        Root<TrackedItem> item,
        Root<Round> round) {
    /** What became of an answer; every one that was asked for is one of these. */
    static final List<Measure> OUTCOMES = List.of(Measure.NOT_DUE, Measure.IN_TIME, Measure.LATE, Measure.UNANSWERED);

    /** A day begins in Taipei so long before it begins where the database keeps its moments: in UTC. */
    private static final String BEFORE_MIDNIGHT =
            "-" + LocalDate.EPOCH.atStartOfDay(Taipei.ZONE).getOffset().getTotalSeconds() / 3600 + ":00";

    /**
     * For numbers alone. Who sees everything has them without a look at each item, unless items group them.
     */
    static FigureAnswers counted(FigureQuestion asked, CriteriaBuilder cb, AbstractQuery<?> query) {
        boolean alone = asked.scope().everything()
                && asked.filter().series() == null
                && asked.filter().by() != Grouping.SERIES;
        return alone ? alone(asked, cb, query) : in(asked, cb, query);
    }

    /** Without the items: no line may be made of what is theirs alone. */
    static FigureAnswers alone(FigureQuestion asked, CriteriaBuilder cb, AbstractQuery<?> query) {
        return new FigureAnswers(asked, cb, query, query.from(Answer.class), null, query.from(Round.class));
    }

    static FigureAnswers in(FigureQuestion asked, CriteriaBuilder cb, AbstractQuery<?> query) {
        return new FigureAnswers(
                asked, cb, query, query.from(Answer.class), query.from(TrackedItem.class), query.from(Round.class));
    }

    /** All that were asked: on items that the person sees, by the rule of the round's own board, without what was left out. */
    Predicate[] where() {
        List<Predicate> all = new ArrayList<>();
        RoundConditions seen = new RoundConditions(asked.scope(), cb, query);
        all.addAll(item == null ? seen.answers(answer) : seen.answers(answer, item));
        all.add(cb.equal(round.get("id"), answer.get("roundId")));
        if (asked.filter().series() != null) {
            all.add(item == null ? answer.get("trackedItemId").in(ofSeries()) : isOfSeries(item));
        }
        all.add(asked.offices(cb, answer.get("officeId")));
        all.addAll(asked.years(cb, dueOn()));
        all.add(cb.or(cb.isNotNull(answer.get("sentAt")), cb.not(cb.exists(endedInside()))));
        all.add(asked.line(cb, key()));
        return all.toArray(Predicate[]::new);
    }

    Predicate is(Measure measure) {
        return switch (measure) {
            case DUE -> passed();
            case IN_TIME -> cb.and(passed(), cb.lessThan(firstSentAt(), endsAt()));
            case LATE -> cb.and(passed(), cb.greaterThanOrEqualTo(firstSentAt(), endsAt()));
            case UNANSWERED -> cb.and(passed(), cb.isNull(firstSentAt()));
            case NOT_DUE -> cb.greaterThanOrEqualTo(dueOn(), asked.today());
            case RETURNED -> cb.greaterThan(timesReturned(), 0);
            case ASKED -> cb.conjunction();
            default -> throw new IllegalArgumentException(measure + " counts items");
        };
    }

    /** Place in {@link #OUTCOMES}, by the same questions as {@link #is}: asked once of an answer, not once for each. */
    Expression<Integer> outcome() {
        CriteriaBuilder.Case<Integer> outcome = cb.selectCase();
        int last = OUTCOMES.size() - 1;
        outcome.when(is(Measure.NOT_DUE), OUTCOMES.indexOf(Measure.NOT_DUE))
                .when(cb.lessThan(firstSentAt(), endsAt()), OUTCOMES.indexOf(Measure.IN_TIME))
                .when(cb.isNotNull(firstSentAt()), OUTCOMES.indexOf(Measure.LATE));
        return outcome.otherwise(last);
    }

    Expression<? extends Number> key() {
        return switch (asked.filter().by()) {
            case OFFICE -> answer.<Long>get("officeId");
            case SERIES -> item.get("origin").<Long>get("seriesId");
            case MEETING -> round.<Long>get("meetingId");
            case YEAR -> FigureQuestion.year(cb, dueOn());
            case ITEM -> answer.<Long>get("trackedItemId");
        };
    }

    Path<LocalDate> dueOn() {
        return round.get("dueOn");
    }

    /** What a row tells of it: the day, first and last sending, how often it came back. */
    List<Selection<?>> sending() {
        return List.of(dueOn(), course("firstSentAt"), answer.get("sentAt"), timesReturned());
    }

    Path<Integer> timesReturned() {
        return course("timesReturned");
    }

    /** The newest round first, by item and office; what was given back most often before all, where that is asked. */
    FigurePlace place() {
        List<FigurePlace.Step<?>> steps = new ArrayList<>();
        if (asked.filter().measure() == Measure.RETURNED) {
            steps.add(FigurePlace.Step.down(timesReturned()));
        }
        steps.add(FigurePlace.Step.down(dueOn()));
        steps.add(FigurePlace.Step.up(item.<String>get("number")));
        steps.add(FigurePlace.Step.up(answer.<Long>get("officeId")));
        steps.add(FigurePlace.Step.up(answer.<Long>get("id")));
        return new FigurePlace(cb, steps);
    }

    /** Answers that are older than the first of these columns have the other alone. */
    private Expression<Instant> firstSentAt() {
        return cb.coalesce(this.<Instant>course("firstSentAt"), answer.<Instant>get("sentAt"));
    }

    private <T> Path<T> course(String attribute) {
        return answer.get("course").get(attribute);
    }

    private Predicate passed() {
        return cb.lessThan(dueOn(), asked.today());
    }

    /** The moment at which the round's day is over. */
    private Path<Instant> endsAt() {
        return round.get("endsAt");
    }

    /** The moment at which the day of its opening began: that before it ended. */
    private Expression<Instant> began() {
        return cb.function("timestamp", Instant.class, round.get("openedOn"), cb.literal(BEFORE_MIDNIGHT));
    }

    private Subquery<Long> ofSeries() {
        Subquery<Long> items = query.subquery(Long.class);
        Root<TrackedItem> one = items.from(TrackedItem.class);
        return items.select(one.get("id")).where(isOfSeries(one));
    }

    private Predicate isOfSeries(Root<TrackedItem> one) {
        return cb.equal(one.get("origin").get("seriesId"), asked.filter().series());
    }

    /** The item left tracking between the opening of the round and its end. */
    private Subquery<Long> endedInside() {
        Subquery<Long> changes = query.subquery(Long.class);
        Root<TrackingChange> change = changes.from(TrackingChange.class);
        return changes.select(change.get("id"))
                .where(
                        cb.equal(change.get("item").get("id"), answer.get("trackedItemId")),
                        cb.equal(change.get("from"), Tracking.UNDER),
                        cb.notEqual(change.get("to"), Tracking.UNDER),
                        cb.greaterThanOrEqualTo(change.<Instant>get("changedAt"), began()),
                        cb.lessThan(change.<Instant>get("changedAt"), endsAt()));
    }
}
