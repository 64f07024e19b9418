package tw.anwang.intake.match;

/** What the screener says of somebody who may be a person of the report. */
public enum Verdict {
    /** 同一人: the report goes on with that person. */
    SAME("done"),
    /** 不是同一人. */
    OTHER("none");

    private final String chip;

    Verdict(String chip) {
        this.chip = chip;
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "match." + name();
    }
}
