package tw.anwang.minutes;

import java.util.List;

/**
 * One point of the minutes.
 *
 * @param path the document's own numbering (參.案由一.決定二); {@code …resp} marks an unnumbered reply
 * @param text the words of the point without its number or label, lines joined; the original stays in the file
 * @param who speaker or proposer, or null
 * @param proposer unit or person that put the item forward or reported it, or null
 * @param outcome what became of the item itself, only if said (洽悉, 照案通過 …), or null
 * @param due by when, or null
 * @param lines where it stands in the original text
 * @param actionable whether it orders or promises something
 * @param confidence 0 to 1, how sure the reading of kind and extent is
 */
public record Item(
        String path,
        Kind kind,
        String text,
        String who,
        String proposer,
        List<NamedUnit> units,
        String outcome,
        List<PreviousItem> previousItems,
        List<Order> orders,
        Due due,
        LineRange lines,
        boolean actionable,
        double confidence) {
    public Item {
        units = List.copyOf(units);
        previousItems = List.copyOf(previousItems);
        orders = List.copyOf(orders);
    }
}
