package tw.anwang.minutes.item;

import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.outcome.PreviousItems;
import tw.anwang.minutes.outline.Node;

/** Lines of a list of earlier items that say at once what becomes of them: (一)編號112-1-2：解除列管。 */
final class Tracked {
    private static final int LONGEST = 400;

    private final Nodes nodes;
    private final PreviousItems previous;

    Tracked(Nodes nodes, PreviousItems previous) {
        this.nodes = nodes;
        this.previous = previous;
    }

    /** Whether the line is one, with nothing below that would decide instead. */
    boolean settled(Node node, Context context) {
        String text = node.words().text();
        return context.section().equals("TRACKED")
                && node.children().isEmpty()
                && text.length() <= LONGEST
                && !previous.in(Fold.of(text), true, nodes.number(node)).isEmpty();
    }
}
