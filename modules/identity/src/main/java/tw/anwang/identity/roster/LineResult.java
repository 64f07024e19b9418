package tw.anwang.identity.roster;

/** What becomes, or became, of one row of a list. */
public enum LineResult {
    /** Will be added. */
    NEW("open"),
    /** Will be changed; the words say which fields, from and to. */
    CHANGED("soon"),
    /** Is so already. */
    UNCHANGED("none"),
    /** Cannot be taken over; the words say why and what to do. */
    REFUSED("late"),
    /** Was added. */
    ADDED("done"),
    /** Was changed. */
    SAVED("done"),
    /** Somebody changed the same record after the list was looked through: nothing was overwritten. */
    OVERTAKEN("late");

    private final String chip;

    LineResult(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }

    /** Whether the row still waits to be taken over. */
    public boolean isWaiting() {
        return this == NEW || this == CHANGED;
    }
}
