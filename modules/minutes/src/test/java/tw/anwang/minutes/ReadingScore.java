package tw.anwang.minutes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts what was read of samples against what a person reads: items (kind, beginning and order), and of the deciding
 * ones outcome, earlier items, offices that are to do something, and due. A point marked {@code ?} may be read or not.
 */
final class ReadingScore {
    enum Aspect {
        HEAD,
        ITEMS,
        OUTCOME,
        EARLIER,
        OFFICES,
        DUE
    }

    /** Expected, found, and right of both. */
    private final Map<Aspect, int[]> counts = new EnumMap<>(Aspect.class);

    private final List<String> faults = new ArrayList<>();

    ReadingScore() {
        for (Aspect aspect : Aspect.values()) {
            counts.put(aspect, new int[3]);
        }
    }

    /** @param found null where the reader refused the text */
    static ReadingScore of(String name, Expectation expected, Minutes found) {
        ReadingScore score = new ReadingScore();
        List<Item> items = found == null ? List.of() : found.items();
        score.head(name, expected, found);
        int[] pair = Alignment.of(expected.points(), items);
        Set<Integer> taken = new TreeSet<>();
        for (int i = 0; i < pair.length; i++) {
            Expectation.Point point = expected.points().get(i);
            Item item = pair[i] < 0 ? null : items.get(pair[i]);
            taken.add(pair[i]);
            score.point(name, point, item);
        }
        for (int i = 0; i < items.size(); i++) {
            if (!taken.contains(i)) {
                score.point(name, null, items.get(i));
            }
        }
        return score;
    }

    void add(ReadingScore other) {
        other.counts.forEach((aspect, n) -> {
            for (int i = 0; i < n.length; i++) {
                counts.get(aspect)[i] += n[i];
            }
        });
        faults.addAll(other.faults);
    }

    private void head(String name, Expectation expected, Minutes found) {
        expected.header().forEach((key, want) -> {
            String read = found == null ? "" : said(found.header(), key);
            count(Aspect.HEAD, Set.of(want), Set.of(read), name + " " + key);
        });
    }

    private static String said(Header head, String key) {
        return key.equals("startsAt")
                ? String.valueOf(head.startsAt())
                : head.chair() == null
                        ? ""
                        : head.chair().name() + "/" + head.chair().title();
    }

    private void point(String name, Expectation.Point want, Item item) {
        if (want != null && Alignment.optional(want)) {
            return;
        }
        String at =
                name + " " + (want == null ? item.kind() + " " + item.text() : want.kind() + " " + want.beginning());
        count(
                Aspect.ITEMS,
                want == null ? Set.of() : Set.of(want.kind()),
                item == null ? Set.of() : Set.of(item.kind().name()),
                at);
        boolean decides =
                item == null ? Kind.valueOf(want.kind()).decides() : item.kind().decides();
        if (decides) {
            count(Aspect.OUTCOME, wanted(want, "outcome"), read(item, Aspect.OUTCOME), at);
            count(Aspect.EARLIER, wanted(want, "prev"), read(item, Aspect.EARLIER), at);
            count(Aspect.OFFICES, wanted(want, "unit"), read(item, Aspect.OFFICES), at);
            count(Aspect.DUE, wanted(want, "due"), read(item, Aspect.DUE), at);
        }
    }

    private static Set<String> wanted(Expectation.Point want, String key) {
        return want == null
                ? Set.of()
                : want.said().getOrDefault(key, List.of()).stream()
                        .map(v -> v.replace("DOER ", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> read(Item item, Aspect aspect) {
        if (item == null) {
            return Set.of();
        }
        return switch (aspect) {
            case OUTCOME -> item.outcome() == null ? Set.of() : Set.of(item.outcome());
            case EARLIER ->
                item.previousItems().isEmpty()
                        ? Set.of()
                        : Set.of(item.previousItems().stream()
                                .map(p -> p.number() + ":" + p.disposition())
                                .collect(Collectors.joining(",")));
            case OFFICES ->
                item.units().stream()
                        .filter(u -> u.role() == UnitRole.DOER)
                        .map(NamedUnit::name)
                        .collect(Collectors.toCollection(TreeSet::new));
            default ->
                item.due() == null
                        ? Set.of()
                        : Set.of(
                                item.due().date() == null
                                        ? "~" + item.due().asWritten()
                                        : item.due().date().toString());
        };
    }

    private void count(Aspect aspect, Set<String> want, Set<String> read, String at) {
        int[] n = counts.get(aspect);
        n[0] += want.size();
        n[1] += read.size();
        n[2] += (int) want.stream().filter(read::contains).count();
        if (!want.equals(read)) {
            faults.add(at + " " + aspect + ": " + want + " ≠ " + read);
        }
    }

    /** Right of those found, in percent; 100 where nothing was found. */
    int precision(Aspect aspect) {
        int[] n = counts.get(aspect);
        return n[1] == 0 ? 100 : 100 * n[2] / n[1];
    }

    /** Right of those expected, in percent; 100 where nothing was expected. */
    int recall(Aspect aspect) {
        int[] n = counts.get(aspect);
        return n[0] == 0 ? 100 : 100 * n[2] / n[0];
    }

    List<String> faults() {
        return faults;
    }

    static String columns() {
        return "head | items: right of found, right of expected | outcome | earlier items | offices | due";
    }

    String row() {
        StringBuilder row = new StringBuilder(recall(Aspect.HEAD) + " %");
        for (Aspect aspect : Aspect.values()) {
            if (aspect != Aspect.HEAD) {
                int[] n = counts.get(aspect);
                row.append(" | %d, %d %% (%d of %d)".formatted(precision(aspect), recall(aspect), n[2], n[0]));
            }
        }
        return row.toString();
    }
}
