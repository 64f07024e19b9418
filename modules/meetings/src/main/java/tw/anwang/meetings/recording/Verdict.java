package tw.anwang.meetings.recording;

/** What the staff unit does with a comment on its draft. */
public enum Verdict {
    /** 採納. */
    ACCEPTED("done"),
    /** 部分採納. */
    PARTLY("soon"),
    /** 不採納. */
    DECLINED("none");

    private final String chip;

    Verdict(String chip) {
        this.chip = chip;
    }

    /** The colour of its chip. */
    public String chip() {
        return chip;
    }
}
