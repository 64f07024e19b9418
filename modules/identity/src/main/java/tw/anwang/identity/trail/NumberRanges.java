package tw.anwang.identity.trail;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Numbers as a seal keeps them: {@code 17,20-25}. */
final class NumberRanges {
    private NumberRanges() {}

    static String written(Collection<Long> numbers) {
        StringBuilder words = new StringBuilder();
        Long from = null;
        Long to = null;
        for (Long number : new TreeSet<>(numbers)) {
            if (to != null && number == to + 1) {
                to = number;
                continue;
            }
            add(words, from, to);
            from = number;
            to = number;
        }
        add(words, from, to);
        return words.toString();
    }

    private static void add(StringBuilder words, Long from, Long to) {
        if (from != null) {
            words.append(words.isEmpty() ? "" : ",").append(from).append(from.equals(to) ? "" : "-" + to);
        }
    }

    static Set<Long> read(String words) {
        return Arrays.stream(words.split(","))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("-"))
                .flatMapToLong(
                        ends -> LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
