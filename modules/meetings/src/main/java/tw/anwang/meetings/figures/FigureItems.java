package tw.anwang.meetings.figures;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.meetings.tracked.Handling;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.Tracking;

/**
 * The items behind a measure: number and list ask this alike. Counted is what is, or was, reported on (列管填報); what
 * was handed out to be known or heeded is not tracked.
 */
record FigureItems(FigureQuestion asked, CriteriaBuilder cb, AbstractQuery<?> query, Root<TrackedItem> item) {
    /** @param measure of items */
    Predicate[] where(Measure measure) {
        List<Predicate> all = new ArrayList<>();
        all.add(ScopeCriteria.visible(asked.scope(), TrackedItem.KIND, cb, query, item));
        all.add(cb.equal(item.get("handling"), Handling.REPORT));
        if (asked.filter().series() != null) {
            all.add(cb.equal(item.get("origin").get("seriesId"), asked.filter().series()));
        }
        all.add(asked.offices(cb, item.get("leadOfficeId")));
        all.addAll(asked.years(cb, day(measure)));
        all.add(is(measure));
        all.add(asked.line(cb, key(measure)));
        return all.toArray(Predicate[]::new);
    }

    Expression<? extends Number> key(Measure measure) {
        return switch (asked.filter().by()) {
            case OFFICE -> item.<Long>get("leadOfficeId");
            case SERIES -> item.get("origin").<Long>get("seriesId");
            case MEETING -> item.get("origin").<Long>get("meetingId");
            case YEAR -> FigureQuestion.year(cb, day(measure));
            case ITEM -> item.<Long>get("id");
        };
    }

    Path<LocalDate> day(Measure measure) {
        return measure == Measure.RELEASED
                ? item.get("ending").get("releasedOn")
                : item.get("origin").get("adoptedOn");
    }

    /** Newest first. */
    FigurePlace place() {
        return new FigurePlace(
                cb,
                List.of(
                        FigurePlace.Step.down(item.get("origin").<LocalDate>get("adoptedOn")),
                        FigurePlace.Step.up(item.<String>get("number")),
                        FigurePlace.Step.up(item.<Long>get("id"))));
    }

    Predicate late() {
        return cb.lessThan(item.get("urgentOn"), asked.today());
    }

    private Predicate is(Measure measure) {
        return switch (measure) {
            case TRACKED -> // what was split is counted by its parts
                cb.not(item.get("tracking").in(Tracking.PENDING, Tracking.NOT, Tracking.SPLIT));
            case RELEASED ->
                cb.and(cb.equal(item.get("tracking"), Tracking.RELEASED), cb.isNotNull(day(Measure.RELEASED)));
            case OPEN -> open();
            case OVERDUE -> cb.and(open(), late());
            case AGED -> cb.and(open(), aged());
            default -> throw new IllegalArgumentException(measure + " counts answers");
        };
    }

    private Predicate open() {
        return cb.equal(item.get("tracking"), Tracking.UNDER);
    }

    private Predicate aged() {
        Path<LocalDate> adopted = day(Measure.AGED);
        int asksFor = asked.filter().band() == null ? 0 : asked.filter().band();
        return asked.filter().bounds().list().stream()
                .filter(band -> band.index() == asksFor)
                .findFirst()
                .map(band -> aged(band, adopted))
                .orElse(cb.isNull(adopted));
    }

    private Predicate aged(AgeBand band, Path<LocalDate> adopted) {
        List<Predicate> ends = new ArrayList<>();
        ends.add(cb.isNotNull(adopted));
        if (band.index() > 0) {
            ends.add(cb.lessThanOrEqualTo(adopted, asked.today().minusDays(band.from())));
        }
        if (band.to() != null) {
            ends.add(cb.greaterThanOrEqualTo(adopted, asked.today().minusDays(band.to())));
        }
        return cb.and(ends.toArray(Predicate[]::new));
    }
}
