package tw.anwang.registry.drawing;

import tw.anwang.registry.PersonId;

/**
 * A place in a row: a person, or the room a line needs that passes the row.
 *
 * @param person null for a line that passes
 * @param passes number of that line, to tell them apart
 */
record Slot(PersonId person, int passes) {
    private static final int PASSING = 16;

    static Slot of(PersonId person) {
        return new Slot(person, 0);
    }

    int width() {
        return person == null ? PASSING : Symbol.WIDTH;
    }

    /** Where lines meet it, from its left edge. */
    int anchor() {
        return person == null ? PASSING / 2 : Symbol.SIZE / 2;
    }
}
