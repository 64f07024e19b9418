package tw.anwang.intake.feederror;

/** How far it is that a platform mends its data. */
public enum FeedErrorState {
    /** 已提出. */
    RAISED("late"),
    /** 平台已回復: what they said is written down, it is not mended yet. */
    ANSWERED("soon"),
    /** 已更正. */
    CORRECTED("done"),
    /** 不予更正. */
    REFUSED("none");

    private final String chip;

    FeedErrorState(String chip) {
        this.chip = chip;
    }

    /** Whether nobody waits for anything any more. */
    public boolean isOver() {
        return this == CORRECTED || this == REFUSED;
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "platformError.state." + name();
    }
}
