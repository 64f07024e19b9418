package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Involvement;
import tw.anwang.identity.account.Scopes;
import tw.anwang.identity.warning.WatchQuery.Between;
import tw.anwang.identity.warning.WatchRows.Opened;
import tw.anwang.kernel.Taipei;

/**
 * 與案件無關: what people opened without taking part in it, where the record's module says that this is unusual. What
 * was opened under a grant, an emergency opening among them, is judged there and not here.
 */
@ApplicationScoped
class WithoutPart {
    private static final int AT_A_TIME = 1_000;

    @Inject
    WatchRows rows;

    @Inject
    Scopes scopes;

    @Inject
    @Any
    Instance<Involvement> involvements;

    /** Once for each person, kind and day. */
    List<Finding> between(Instant since, Instant now) {
        List<Finding> found = new ArrayList<>();
        for (Involvement involvement : involvements) {
            LocalDate last = Taipei.dayOf(now);
            for (LocalDate day = Taipei.dayOf(since); !day.isAfter(last); day = day.plusDays(1)) {
                found.addAll(ofDay(involvement, day, since, now));
            }
        }
        return found;
    }

    /** Who is found by what was done since the last look is asked about the whole day. */
    private List<Finding> ofDay(Involvement involvement, LocalDate day, Instant since, Instant now) {
        Instant midnight = Taipei.at(day.atStartOfDay());
        Between whole = new Between(midnight, Taipei.at(day.plusDays(1).atStartOfDay()));
        Instant from = since.isAfter(midnight) ? since.truncatedTo(ChronoUnit.HOURS) : midnight;
        return peopleOf(involvement, new Between(from, now.isBefore(whole.to()) ? now : whole.to())).stream()
                .flatMap(account -> finding(involvement, whole, account))
                .toList();
    }

    private Set<Long> peopleOf(Involvement involvement, Between span) {
        Set<Long> people = new TreeSet<>();
        // hour by hour and some at a time: a country opens many records, and few of them are restricted
        for (Instant hour = span.from(); hour.isBefore(span.to()); hour = hour.plus(1, ChronoUnit.HOURS)) {
            Instant next = hour.plus(1, ChronoUnit.HOURS);
            Between part = new Between(hour, next.isBefore(span.to()) ? next : span.to());
            List<Long> records = rows.recordsOf(part, involvement.kind());
            for (int from = 0; from < records.size(); from += AT_A_TIME) {
                List<Long> some = records.subList(from, Math.min(records.size(), from + AT_A_TIME));
                Set<Long> restricted = involvement.restricted(some);
                if (!restricted.isEmpty()) {
                    strange(involvement, rows.opened(part, involvement.kind(), restricted))
                            .forEach(opened -> people.add(opened.account()));
                }
            }
        }
        return people;
    }

    private Stream<Finding> finding(Involvement involvement, Between day, long account) {
        List<Opened> strange = strange(involvement, rows.opened(day, involvement.kind(), account));
        return strange.stream()
                .max(Comparator.comparing(Opened::last))
                .map(last -> new Finding(
                        WarningRule.NOT_INVOLVED,
                        account,
                        last.office(),
                        strange.stream()
                                .map(Opened::first)
                                .min(Instant::compareTo)
                                .orElseThrow(),
                        last.last(),
                        involvement.kind(),
                        "",
                        (int) strange.stream().map(Opened::record).distinct().count()))
                .stream();
    }

    private List<Opened> strange(Involvement involvement, List<Opened> opened) {
        record Person(long behalf, long office) {}
        Map<Person, List<Opened>> people =
                opened.stream().collect(Collectors.groupingBy(one -> new Person(one.behalf(), one.office())));
        List<Opened> strange = new ArrayList<>();
        people.forEach((person, some) -> {
            Set<Long> records = some.stream().map(Opened::record).collect(Collectors.toCollection(HashSet::new));
            Set<Long> without = involvement.without(
                    records, scopes.ofParts(new AccountId(person.behalf()), new OfficeId(person.office())));
            some.stream().filter(one -> without.contains(one.record())).forEach(strange::add);
        });
        return strange;
    }
}
