package tw.anwang.meetings.register;

/** What became of a line that was taken over. */
public enum ImportResult {
    /** Stands in the register now. */
    TAKEN("done"),
    /** Stood there before: nothing was changed. */
    ALREADY("none");

    private final String chip;

    ImportResult(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "countyRequest.import.result." + name();
    }
}
