package tw.anwang.registry.drawing;

import java.util.List;

/** A line from one row to the next: from the parents, or a line that passes, to a child or to a line that passes on. */
record Link(Block upper, List<Slot> from, Block lower, Slot to, Union of, boolean adopted) {

    double upperX() {
        return upper.x + upperAnchor();
    }

    double lowerX() {
        return lower.x + lower.anchor(to);
    }

    double upperAnchor() {
        return from.stream().mapToInt(upper::anchor).average().orElseThrow();
    }

    boolean crosses(Link other) {
        return upper.row == other.upper.row && (upperX() - other.upperX()) * (lowerX() - other.lowerX()) < 0;
    }
}
