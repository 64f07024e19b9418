package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.warning.WatchQuery.Between;
import tw.anwang.identity.warning.WatchRows.Did;
import tw.anwang.kernel.Taipei;

/** The rules. Each counts all of its span anew, so that what went on since the last look is found grown. */
@ApplicationScoped
class WatchFindings {
    @Inject
    WatchRows rows;

    @Inject
    CrowdedHours crowded;

    @Inject
    WithoutPart withoutPart;

    @Inject
    WatchLimits limits;

    /** @param since until when it was looked before; the hour before it and whole days are counted anew */
    List<Finding> between(Instant since, Instant now) {
        List<Finding> found = new ArrayList<>();
        crowded.of(new Between(since, now), limits.openings()).forEach(did -> found.add(of(WarningRule.BULK, did)));
        LocalDate last = Taipei.dayOf(now);
        for (LocalDate day = Taipei.dayOf(since); !day.isAfter(last); day = day.plusDays(1)) {
            found.addAll(ofDay(day));
        }
        found.addAll(withoutPart.between(since, now));
        return found;
    }

    /** The same found as going on since a warning began: what lies between the hours of very many records counts too. */
    Finding since(Instant begin, Finding one) {
        return one.rule() == WarningRule.BULK && begin.isBefore(one.since())
                ? of(WarningRule.BULK, crowded.between(one.account(), one.kind(), begin, one.until()))
                : one;
    }

    private List<Finding> ofDay(LocalDate day) {
        Instant midnight = Taipei.at(day.atStartOfDay());
        Between whole = new Between(midnight, midnight.plus(1, ChronoUnit.DAYS));
        Stream<Finding> offHours = rows.active(limits.offHoursOf(day), limits.offHours()).stream()
                .map(did -> of(WarningRule.OFF_HOURS, did));
        Stream<Finding> repeated =
                rows.repeated(whole, limits.repeats()).stream().map(did -> of(WarningRule.REPEATED, did));
        return Stream.of(offHours, repeated, manyPlaces(whole))
                .flatMap(found -> found)
                .toList();
    }

    /** Once a day for each account, at the most addresses it had at once. */
    private Stream<Finding> manyPlaces(Between whole) {
        return rows.manyPlaces(whole, limits.places()).stream()
                .collect(Collectors.toMap(
                        Did::account, did -> did, (one, other) -> one.times() >= other.times() ? one : other))
                .values()
                .stream()
                .map(did -> of(WarningRule.MANY_PLACES, did));
    }

    private static Finding of(WarningRule rule, Did did) {
        return new Finding(
                rule, did.account(), did.office(), did.first(), did.last(), did.kind(), did.question(), did.times());
    }
}
