package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Involvement;
import tw.anwang.identity.warning.WatchRows.Between;
import tw.anwang.identity.warning.WatchRows.Did;
import tw.anwang.identity.warning.WatchRows.Opened;
import tw.anwang.kernel.Taipei;

/** The rules. Each names the beginning of its span, so that what it finds again a few minutes later is the same. */
@ApplicationScoped
class WatchFindings {
    private static final int QUESTION = 500;

    @Inject
    WatchRows rows;

    @Inject
    WatchLimits limits;

    @Inject
    @Any
    Instance<Involvement> involvements;

    /** @param since until when it was looked before; whole hours and days are counted anew from there */
    List<Finding> between(Instant since, Instant now) {
        List<Finding> found = new ArrayList<>(crowded(since, now));
        LocalDate last = Taipei.dayOf(now);
        for (LocalDate day = Taipei.dayOf(since); !day.isAfter(last); day = day.plusDays(1)) {
            found.addAll(ofDay(day));
        }
        found.addAll(notInvolved(since, now));
        return found;
    }

    private List<Finding> crowded(Instant since, Instant now) {
        Between hours = new Between(since.truncatedTo(ChronoUnit.HOURS), now);
        return rows.crowded(hours, limits.openings()).stream()
                .map(did -> finding(WarningRule.BULK, did.first().truncatedTo(ChronoUnit.HOURS), did))
                .toList();
    }

    private List<Finding> ofDay(LocalDate day) {
        Instant midnight = Taipei.at(day.atStartOfDay());
        Between whole = new Between(midnight, midnight.plus(1, ChronoUnit.DAYS));
        Stream<Finding> offHours = rows.active(limits.offHoursOf(day), limits.offHours()).stream()
                .map(did -> finding(WarningRule.OFF_HOURS, midnight, did));
        Stream<Finding> repeated = rows.repeated(whole, limits.repeats()).stream()
                .map(did -> finding(WarningRule.REPEATED, midnight, did));
        return Stream.of(offHours, repeated, manyPlaces(midnight, whole))
                .flatMap(found -> found)
                .toList();
    }

    /** Once a day for each account, at the most addresses it had at once. */
    private Stream<Finding> manyPlaces(Instant midnight, Between whole) {
        return rows.manyPlaces(whole, limits.places()).stream()
                .collect(Collectors.toMap(
                        Did::account, did -> did, (one, other) -> one.times() >= other.times() ? one : other))
                .values()
                .stream()
                .map(did -> finding(WarningRule.MANY_PLACES, midnight, did));
    }

    private List<Finding> notInvolved(Instant since, Instant now) {
        List<Finding> found = new ArrayList<>();
        for (Involvement involvement : involvements) {
            // hour by hour: what all people opened in one is little enough to be held
            for (Instant hour = since.truncatedTo(ChronoUnit.HOURS); hour.isBefore(now); ) {
                Instant next = hour.plus(1, ChronoUnit.HOURS);
                found.addAll(notInvolved(involvement, new Between(hour, next)));
                hour = next;
            }
        }
        return found;
    }

    private List<Finding> notInvolved(Involvement involvement, Between hour) {
        Map<Long, List<Opened>> people = rows.opened(hour, involvement.kind())
                .collect(Collectors.groupingBy(Opened::account, HashMap::new, Collectors.toList()));
        Instant midnight = Taipei.at(Taipei.dayOf(hour.from()).atStartOfDay());
        List<Finding> found = new ArrayList<>();
        people.forEach((account, opened) -> {
            Set<Long> records = opened.stream().map(Opened::record).collect(Collectors.toCollection(HashSet::new));
            Set<Long> without = involvement.without(records, new AccountId(account));
            opened.stream()
                    .filter(one -> without.contains(one.record()))
                    .reduce((one, other) -> one.last().isAfter(other.last()) ? one : other)
                    .ifPresent(one -> found.add(new Finding(
                            WarningRule.NOT_INVOLVED,
                            account,
                            one.office(),
                            midnight,
                            one.last(),
                            involvement.kind(),
                            "",
                            without.size())));
        });
        return found;
    }

    private static Finding finding(WarningRule rule, Instant since, Did did) {
        String question =
                did.question().substring(0, Math.min(QUESTION, did.question().length()));
        return new Finding(rule, did.account(), did.office(), since, did.last(), did.kind(), question, did.times());
    }
}
