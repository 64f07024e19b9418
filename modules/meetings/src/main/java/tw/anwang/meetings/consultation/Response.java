package tw.anwang.meetings.consultation;

/** What the owner makes of an opinion (參採情形). */
public enum Response {
    /** 採納. */
    ADOPTED("done"),
    /** 部分採納. */
    PARTLY("open"),
    /** 不採納. */
    DECLINED("late"),
    /** 留供參考. */
    NOTED("none");

    private final String chip;

    Response(String chip) {
        this.chip = chip;
    }

    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "consultation.response." + name();
    }
}
