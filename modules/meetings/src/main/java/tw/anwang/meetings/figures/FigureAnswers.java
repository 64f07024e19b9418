package tw.anwang.meetings.figures;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
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
    /** Midnight in Taipei, at which a day ends, as the database keeps moments: in UTC. */
    private static final LocalTime DAY_ENDS = LocalDate.EPOCH
            .plusDays(1)
            .atStartOfDay(Taipei.ZONE)
            .withZoneSameInstant(ZoneOffset.UTC)
            .toLocalTime();

    static FigureAnswers in(FigureQuestion asked, CriteriaBuilder cb, AbstractQuery<?> query) {
        return new FigureAnswers(
                asked, cb, query, query.from(Answer.class), query.from(TrackedItem.class), query.from(Round.class));
    }

    /** All that were asked: on items that the person sees, by the rule of the round's own board, without what was left out. */
    Predicate[] where() {
        List<Predicate> all = new ArrayList<>();
        all.addAll(new RoundConditions(asked.scope(), cb, query).answers(answer, item));
        all.add(cb.equal(round.get("id"), answer.get("roundId")));
        if (asked.filter().series() != null) {
            all.add(cb.equal(item.get("origin").get("seriesId"), asked.filter().series()));
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
            case IN_TIME -> cb.and(passed(), cb.lessThan(firstSentAt(), end()));
            case LATE -> cb.and(passed(), cb.greaterThanOrEqualTo(firstSentAt(), end()));
            case UNANSWERED -> cb.and(passed(), cb.isNull(answer.get("sentAt")));
            case NOT_DUE -> cb.greaterThanOrEqualTo(dueOn(), asked.today());
            case RETURNED -> cb.greaterThan(this.<Integer>course("timesReturned"), 0);
            default -> throw new IllegalArgumentException(measure + " counts items");
        };
    }

    Expression<? extends Number> key() {
        return switch (asked.filter().by()) {
            case OFFICE -> answer.<Long>get("officeId");
            case SERIES -> item.get("origin").<Long>get("seriesId");
            case MEETING -> round.<Long>get("meetingId");
            case YEAR -> FigureQuestion.year(cb, dueOn());
        };
    }

    Path<LocalDate> dueOn() {
        return round.get("dueOn");
    }

    /** What a row tells of it: the day, first and last sending, how often it came back. */
    List<Selection<?>> sending() {
        return List.of(dueOn(), course("firstSentAt"), answer.get("sentAt"), course("timesReturned"));
    }

    List<Order> order() {
        List<Order> order = new ArrayList<>();
        if (asked.filter().measure() == Measure.RETURNED) {
            order.add(cb.desc(course("timesReturned")));
        }
        order.addAll(List.of(
                cb.desc(dueOn()),
                cb.asc(item.get("number")),
                cb.asc(answer.get("officeId")),
                cb.asc(answer.get("id"))));
        return order;
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
    private Expression<Instant> end() {
        return cb.function("timestamp", Instant.class, dueOn(), cb.literal(DAY_ENDS.toString()));
    }

    /** The moment at which the day of its opening began: that before it ended. */
    private Expression<Instant> began() {
        return cb.function(
                "timestamp",
                Instant.class,
                round.get("openedOn"),
                cb.literal("-" + LocalTime.MIDNIGHT.minusHours(DAY_ENDS.getHour())));
    }

    /** The item left tracking between the opening of the round and its end. */
    private Subquery<Long> endedInside() {
        Subquery<Long> changes = query.subquery(Long.class);
        Root<TrackingChange> change = changes.from(TrackingChange.class);
        return changes.select(change.get("id"))
                .where(
                        cb.equal(change.get("item").get("id"), item.get("id")),
                        cb.equal(change.get("from"), Tracking.UNDER),
                        cb.notEqual(change.get("to"), Tracking.UNDER),
                        cb.greaterThanOrEqualTo(change.<Instant>get("changedAt"), began()),
                        cb.lessThan(change.<Instant>get("changedAt"), end()));
    }
}
