package tw.anwang.welfare.visit;

/** How far a note is. */
public enum VisitState {
    /** 待批閱. */
    WRITTEN("soon"),
    /** 退回補正. */
    RETURNED("late"),
    /** 已批閱: frozen; a correction is a new edition and is read again. */
    SIGNED("done"),
    /** 已撤回: entered by mistake. */
    TAKEN_BACK("none");

    private final String chip;

    VisitState(String chip) {
        this.chip = chip;
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "visit.state." + name();
    }
}
