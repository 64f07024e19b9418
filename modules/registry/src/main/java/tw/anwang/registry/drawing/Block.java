package tw.anwang.registry.drawing;

import java.util.Collections;
import java.util.List;

/** People of one row who stand side by side because they are or were couples. */
final class Block {
    static final int GAP = 18;

    final int row;
    final List<Slot> slots;
    double x;

    Block(int row, List<Slot> slots) {
        this.row = row;
        this.slots = slots;
    }

    int width() {
        return slots.stream().mapToInt(Slot::width).sum() + GAP * (slots.size() - 1);
    }

    /** Where lines meet a slot, from the left edge of the block. */
    int anchor(Slot wanted) {
        int at = 0;
        for (Slot slot : slots) {
            if (slot.equals(wanted)) {
                return at + slot.anchor();
            }
            at += slot.width() + GAP;
        }
        throw new IllegalArgumentException(wanted.toString());
    }

    void turn() {
        Collections.reverse(slots);
    }
}
