package tw.anwang.meetings.minutes;

import java.util.List;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;

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
}
