package tw.anwang.meetings.minutes;

import java.util.List;
import java.util.stream.Stream;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.due.DueKind;

/**
 * What is read out of one point, by the program or by the person who corrects it.
 *
 * @param path the document's own numbering, empty for a point that a person added
 * @param who speaker or proposer, or null
 * @param proposer who put the item forward, or null
 * @param outcome what became of the item itself (洽悉, 照案通過), or null
 * @param firstLine lines of the original text, from 1
 * @param actionable whether it orders or promises something
 */
public record ItemReading(
        String path,
        ItemKind kind,
        String text,
        String who,
        String proposer,
        String outcome,
        Due due,
        int firstLine,
        int lastLine,
        boolean actionable,
        List<UnitReading> units,
        List<EarlierReading> earlier,
        List<OrderReading> orders) {
    public ItemReading {
        if (text == null || text.isBlank()) {
            throw new RuleBroken("meetings.item.textMissing");
        }
        if (firstLine < 1 || lastLine < firstLine) {
            throw new RuleBroken("meetings.item.lines", firstLine, lastLine);
        }
        due = due == null ? Due.none() : due;
        units = List.copyOf(units);
        earlier = List.copyOf(earlier);
        orders = List.copyOf(orders);
    }

    /** What a person marks in the text: nothing but kind, lines and their words. */
    static ItemReading added(ItemKind kind, int from, int to, OriginalLines lines) {
        String words = lines.joined(from, to);
        return new ItemReading(
                "", kind, words, null, null, null, Due.none(), from, to, true, List.of(), List.of(), List.of());
    }

    /** The same item on fewer lines, its words taken from them again; orders go with the lines they stand on. */
    ItemReading on(int from, int to, OriginalLines lines) {
        List<OrderReading> staying = orders.stream()
                .filter(order -> from <= order.firstLine() && order.firstLine() <= to)
                .toList();
        return new ItemReading(
                path,
                kind,
                lines.joined(from, to),
                who,
                proposer,
                outcome,
                due,
                from,
                to,
                actionable,
                units,
                earlier,
                staying);
    }

    /** The same with the lines on which a text as printed has it. */
    public ItemReading standingOn(int from, int to) {
        return new ItemReading(
                path, kind, text, who, proposer, outcome, due, from, to, actionable, units, earlier, orders);
    }

    /** The same with what it says of earlier items. */
    ItemReading speakingOf(List<EarlierReading> said) {
        return new ItemReading(
                path, kind, text, who, proposer, outcome, due, firstLine, lastLine, actionable, units, said, orders);
    }

    /** This item followed by the next, as one. */
    ItemReading joinedBy(ItemReading next) {
        return new ItemReading(
                path,
                kind,
                text + next.text,
                who,
                proposer,
                outcome == null ? next.outcome : outcome,
                due.kind() == DueKind.NONE ? next.due : due,
                Math.min(firstLine, next.firstLine),
                Math.max(lastLine, next.lastLine),
                actionable || next.actionable,
                both(units, next.units),
                both(earlier, next.earlier),
                both(orders, next.orders));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
