package tw.anwang.registry.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.registry.PersonId;

/** What lies between one row and the next: couples are tied below, brothers and sisters hang from a bar. */
final class Between {
    private static final int FIRST = 14;
    private static final int LANE = 11;
    private static final int STEM = 16;
    private static final int BESIDE = 9;
    private static final int SLASH = 5;

    /** A couple, and where its lines meet the two. */
    private record Tie(Union of, int one, int two) {
        int middle() {
            return (one + two) / 2;
        }
    }

    /** Children and where they hang. @param ends place of a child to whether it was adopted */
    private record Hanging(Union of, int from, Map<Integer, Boolean> ends) {
        Lanes.Span span() {
            List<Integer> all = new ArrayList<>(ends.keySet());
            if (from >= 0) {
                all.add(from);
            }
            return new Lanes.Span(this, Collections.min(all), Collections.max(all));
        }
    }

    private final Rows rows;
    private final List<Union> unions;
    private final int row;
    private final Map<Union, Tie> ties = new LinkedHashMap<>();
    private final List<Hanging> hanging = new ArrayList<>();
    private final Lanes tied;
    private final Lanes bars;

    /** @param row the upper one; -1 for what lies above the first */
    Between(Rows rows, List<Union> unions, int row) {
        this.rows = rows;
        this.row = row;
        this.unions = unions;
        unions.stream().filter(this::isTied).forEach(union -> ties.put(union, tie(union)));
        tied = Lanes.of(ties.values().stream()
                .map(tie -> new Lanes.Span(tie.of(), Math.min(tie.one(), tie.two()), Math.max(tie.one(), tie.two())))
                .toList());
        unions.forEach(this::hang);
        bars = Lanes.of(hanging.stream().map(Hanging::span).toList());
    }

    private boolean isTied(Union union) {
        return union.isPair()
                && rows.block(union.one()).row == row
                && rows.block(union.one()) == rows.block(union.two());
    }

    private Tie tie(Union union) {
        return new Tie(union, place(union, union.one()), place(union, union.two()));
    }

    /**
     * Where a line of the union meets the person: somebody who was married twice has two lines, side by side, that
     * towards the left on the left.
     */
    private int place(Union union, PersonId person) {
        List<Union> own = unions.stream()
                .filter(one -> one.parents().contains(person) && (isTied(one) || !one.isPair()))
                .sorted(Comparator.comparingInt(one -> middle(other(one, person))))
                .toList();
        return middle(person) + (2 * own.indexOf(union) - own.size() + 1) * BESIDE / 2;
    }

    private static PersonId other(Union union, PersonId person) {
        return union.isPair() && union.one().equals(person) ? union.two() : union.one();
    }

    private int middle(PersonId person) {
        Block block = rows.block(person);
        return (int) block.x + block.anchor(Slot.of(person));
    }

    private void hang(Union union) {
        if (union.one() == null) {
            List<Union.Child> children = union.children();
            if (rows.block(children.get(0).person()).row == row + 1) {
                Map<Integer, Boolean> ends = new LinkedHashMap<>();
                children.forEach(child -> ends.put(middle(child.person()), false));
                hanging.add(new Hanging(union, -1, ends));
            }
            return;
        }
        Map<List<Slot>, Map<Integer, Boolean>> bySource = new LinkedHashMap<>();
        rows.links.stream()
                .filter(link -> link.of() == union && link.upper().row == row)
                .forEach(link -> bySource.computeIfAbsent(link.from(), any -> new LinkedHashMap<>())
                        .put((int) link.lowerX() + (link.adopted() ? BESIDE : 0), link.adopted()));
        bySource.forEach((from, ends) -> hanging.add(new Hanging(union, source(union, from, ends.keySet()), ends)));
    }

    private int source(Union union, List<Slot> from, Set<Integer> own) {
        Link link = rows.links.stream()
                .filter(one -> one.of() == union && one.from().equals(from) && one.upper().row == row)
                .findFirst()
                .orElseThrow();
        if (link.from().get(0).person() == null) {
            return (int) link.upperX();
        }
        Tie tie = ties.get(union);
        return free(tie == null ? place(union, union.one()) : hangsFrom(tie, own), own);
    }

    /** The middle of the couple; an only child below the two hangs straight. */
    private static int hangsFrom(Tie tie, Set<Integer> own) {
        int left = Math.min(tie.one(), tie.two()) + BESIDE;
        int right = Math.max(tie.one(), tie.two()) - BESIDE;
        return own.size() == 1
                ? own.stream().filter(x -> left < x && x < right).findFirst().orElse(tie.middle())
                : tie.middle();
    }

    /** Not where another's child or another couple's children hang: two lines in one place would look like one. */
    private int free(int wanted, Set<Integer> own) {
        Set<Integer> taken = new HashSet<>();
        hanging.forEach(one -> taken.add(one.from()));
        rows.links.stream()
                .filter(link -> link.lower().row == row + 1)
                .map(link -> (int) link.lowerX())
                .filter(x -> !own.contains(x))
                .forEach(taken::add);
        int x = wanted;
        while (isNear(x, taken)) {
            x += BESIDE;
        }
        return x;
    }

    private static boolean isNear(int x, Set<Integer> taken) {
        return taken.stream().anyMatch(one -> Math.abs(one - x) < BESIDE - 1);
    }

    int height() {
        return FIRST
                + tied.number() * LANE
                + bars.number() * LANE
                + STEM
                + (row < 0 && bars.number() == 0 ? -FIRST - STEM : 0);
    }

    /** @param top where the symbols of the upper row end */
    List<Line> lines(int top) {
        return Stream.concat(
                        ties.values().stream().flatMap(tie -> tie(tie, top)),
                        hanging.stream().flatMap(one -> hang(one, top)))
                .toList();
    }

    private int tieAt(Union union, int top) {
        return top + FIRST + tied.of(union) * LANE;
    }

    private Stream<Line> tie(Tie tie, int top) {
        int y = tieAt(tie.of(), top);
        String style = tie.of().style();
        Stream<Line> couple = Stream.of(
                new Line(tie.one(), top, tie.one(), y, style),
                new Line(tie.one(), y, tie.two(), y, style),
                new Line(tie.two(), y, tie.two(), top, style));
        int at = Math.min(tie.one(), tie.two()) + Math.abs(tie.one() - tie.two()) / 4;
        return tie.of().ended()
                ? Stream.concat(
                        couple,
                        Stream.of(
                                new Line(at - SLASH, y + SLASH, at + SLASH, y - SLASH, "couple"),
                                new Line(at, y + SLASH, at + 2 * SLASH, y - SLASH, "couple")))
                : couple;
    }

    private Stream<Line> hang(Hanging one, int top) {
        int bar = top + FIRST + tied.number() * LANE + bars.of(one) * LANE;
        int bottom = top + height();
        List<Line> lines = new ArrayList<>();
        if (one.from() >= 0) {
            Tie tie = ties.get(one.of());
            boolean fromTie = tie != null && Math.abs(tie.middle() - one.from()) < Math.abs(tie.one() - tie.two());
            lines.add(new Line(one.from(), fromTie ? tieAt(one.of(), top) : top, one.from(), bar, "child"));
        }
        Lanes.Span span = one.span();
        if (span.from() < span.to()) {
            lines.add(new Line(span.from(), bar, span.to(), bar, "child"));
        }
        one.ends().forEach((x, adopted) -> lines.add(new Line(x, bar, x, bottom, adopted ? "child adopted" : "child")));
        return lines.stream();
    }
}
