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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Involvement;
import tw.anwang.identity.warning.WatchRows.Opening;
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

    /** Who, in which hour or day, of which kind. */
    private record Span(long account, Instant since, String kind) {}

    List<Finding> today(Instant now) {
        Instant midnight = Taipei.at(Taipei.timeOf(now).toLocalDate().atStartOfDay());
        // a night ends in the morning: the day before is looked at once more
        List<Opening> openings = rows.openings(midnight.minus(1, ChronoUnit.DAYS));
        List<Finding> found = new ArrayList<>();
        found.addAll(bulk(openings));
        found.addAll(offHours(openings));
        found.addAll(repeated(midnight));
        found.addAll(notInvolved(openings));
        return found;
    }

    private List<Finding> bulk(List<Opening> openings) {
        return spans(
                        openings.stream().filter(one -> one.record() != null),
                        one -> one.at().truncatedTo(ChronoUnit.HOURS),
                        Opening::kind)
                .entrySet()
                .stream()
                .map(span -> finding(WarningRule.BULK, span.getKey(), span.getValue(), records(span.getValue())))
                .filter(one -> one.acts() > limits.openings())
                .toList();
    }

    private List<Finding> offHours(List<Opening> openings) {
        Stream<Opening> atNight = openings.stream().filter(one -> limits.isOffHours(Taipei.timeOf(one.at())));
        return spans(atNight, WatchFindings::dayOf, one -> "").entrySet().stream()
                .filter(span -> span.getValue().size() >= limits.offHours())
                .map(span -> finding(
                        WarningRule.OFF_HOURS,
                        span.getKey(),
                        span.getValue(),
                        span.getValue().size()))
                .toList();
    }

    private List<Finding> repeated(Instant midnight) {
        return rows.repeats(midnight, limits.repeats()).stream()
                .map(one -> new Finding(
                        WarningRule.REPEATED,
                        one.account(),
                        one.office(),
                        midnight,
                        one.last(),
                        one.kind(),
                        one.question()
                                .substring(0, Math.min(QUESTION, one.question().length())),
                        one.times()))
                .toList();
    }

    private List<Finding> notInvolved(List<Opening> openings) {
        List<Finding> found = new ArrayList<>();
        for (Involvement involvement : involvements) {
            Stream<Opening> ofKind = openings.stream()
                    .filter(one -> one.record() != null && one.kind().equals(involvement.kind()));
            spans(ofKind, WatchFindings::dayOf, Opening::kind).forEach((span, acts) -> {
                Set<Long> ids = acts.stream().map(Opening::record).collect(Collectors.toSet());
                Set<Long> without = involvement.without(ids, new AccountId(span.account()));
                if (!without.isEmpty()) {
                    found.add(finding(WarningRule.NOT_INVOLVED, span, acts, without.size()));
                }
            });
        }
        return found;
    }

    private static Map<Span, List<Opening>> spans(
            Stream<Opening> openings, Function<Opening, Instant> since, Function<Opening, String> kind) {
        Map<Span, List<Opening>> spans = new HashMap<>();
        openings.forEach(one -> spans.computeIfAbsent(
                        new Span(one.account(), since.apply(one), kind.apply(one)), span -> new ArrayList<>())
                .add(one));
        return spans;
    }

    private static Finding finding(WarningRule rule, Span span, List<Opening> acts, int number) {
        Opening last = acts.get(acts.size() - 1);
        return new Finding(rule, span.account(), last.office(), span.since(), last.at(), span.kind(), "", number);
    }

    private static int records(List<Opening> acts) {
        return new HashSet<>(acts.stream()
                        .map(Opening::record)
                        .filter(Objects::nonNull)
                        .toList())
                .size();
    }

    private static Instant dayOf(Opening act) {
        LocalDate day = Taipei.timeOf(act.at()).toLocalDate();
        return Taipei.at(day.atStartOfDay());
    }
}
