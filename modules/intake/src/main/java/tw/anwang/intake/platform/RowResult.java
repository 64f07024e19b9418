package tw.anwang.intake.platform;

/** What becomes of a row, or became. */
public enum RowResult {
    /** A report that nobody had here. */
    NEW("open"),
    /** What came from the platform is brought up to date. */
    CHANGED("soon"),
    /** As the platform said it last. */
    UNCHANGED("none"),
    /** People here wrote other words, or screened it: they are left as they are. */
    KEPT("soon"),
    /** Not taken over; others go on. */
    WRONG("late");

    private final String chip;

    RowResult(String chip) {
        this.chip = chip;
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "rowResult." + name();
    }
}
