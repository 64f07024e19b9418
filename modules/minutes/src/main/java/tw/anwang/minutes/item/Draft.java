package tw.anwang.minutes.item;

import tw.anwang.minutes.Kind;
import tw.anwang.minutes.outline.Node;

/**
 * A point as the tree gives it, before units, orders and days are looked for.
 *
 * @param from where its text begins in the words of the node
 */
record Draft(
        Node node,
        Kind kind,
        Context context,
        String text,
        int from,
        String who,
        String proposer,
        String unit,
        double confidence) {}
