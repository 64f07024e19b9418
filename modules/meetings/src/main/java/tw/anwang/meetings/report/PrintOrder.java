package tw.anwang.meetings.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.SensitiveKind;

/**
 * The report of a meeting to be printed, and what of it its owner sees in clear: the paper is as open as that, and so is
 * kept from the same person once less is seen.
 *
 * @param confidential whether 密 lines are written out
 * @param clear numbers of persons that are not masked
 */
record PrintOrder(long meeting, boolean confidential, Set<SensitiveKind> clear) {
    static PrintOrder of(long meeting, boolean confidential, Predicate<SensitiveKind> isClear) {
        Set<SensitiveKind> clear = Arrays.stream(SensitiveKind.values())
                .filter(isClear)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SensitiveKind.class)));
        return new PrintOrder(meeting, confidential, clear);
    }

    /** One from before sights were noted is taken for the most open. @param words as {@link #words} gives them */
    static PrintOrder read(String words) {
        String[] parts = words.split(" ");
        long meeting = Long.parseLong(parts[0]);
        if (parts.length == 1) {
            return of(meeting, true, every -> true);
        }
        Set<String> clear = Set.copyOf(List.of(parts));
        return of(meeting, clear.contains("confidential"), kind -> clear.contains(kind.name()));
    }

    /** {@code 7 sight confidential ID_NUMBER}: what a job is started with. */
    String words() {
        return Stream.concat(
                        Stream.of(String.valueOf(meeting), "sight"),
                        Stream.concat(
                                confidential ? Stream.of("confidential") : Stream.empty(),
                                clear.stream().map(SensitiveKind::name)))
                .collect(Collectors.joining(" "));
    }

    /** Whether who sees this much sees all that stands in that paper. */
    boolean covers(PrintOrder paper) {
        return (confidential || !paper.confidential) && clear.containsAll(paper.clear);
    }
}
