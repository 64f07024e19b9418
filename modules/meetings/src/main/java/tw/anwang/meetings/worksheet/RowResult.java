package tw.anwang.meetings.worksheet;

/** What becomes, or became, of one row of a worksheet. */
public enum RowResult {
    /** Other words were saved in the portal since the file went out: the person chooses between the two. */
    CONFLICT("late"),
    /** Cannot be taken over; the words say why and what to do. */
    REFUSED("late"),
    /** Words will stand where none are. */
    NEW("open"),
    /** Other words will stand there. */
    CHANGED("soon"),
    /** The words stand already; they will be laid before the head. */
    SUBMIT("open"),
    /** Nothing was typed, or what was typed stands there already. */
    UNCHANGED("none"),
    /** The person chose to keep what stands in the portal. */
    KEPT("none"),
    /** Was saved as a draft. */
    SAVED("done"),
    /** Was saved and laid before the head. */
    SUBMITTED("done");

    private final String chip;

    RowResult(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }

    /** Whether the row will be taken over when the person says so. */
    public boolean isWaiting() {
        return this == NEW || this == CHANGED || this == SUBMIT;
    }
}
