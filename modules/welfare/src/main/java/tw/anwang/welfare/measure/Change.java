package tw.anwang.welfare.measure;

/** What became of a measure. */
public enum Change {
    BETTER("done"),
    SAME("none"),
    WORSE("late"),
    /** 未測: it was measured once. */
    OPEN("none");

    private final String chip;

    Change(String chip) {
        this.chip = chip;
    }

    /** @param steps up, where up is good */
    static Change of(int steps) {
        return steps > 0 ? BETTER : steps < 0 ? WORSE : SAME;
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "measure.change." + name();
    }
}
