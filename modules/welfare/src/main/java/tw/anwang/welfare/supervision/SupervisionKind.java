package tw.anwang.welfare.supervision;

/** Who sits together. */
public enum SupervisionKind {
    /** 個別督導: one worker. */
    ONE,
    /** 團體督導. */
    GROUP,
    /** 個案研討. */
    CASES;

    public String getLabelKey() {
        return "supervision.kind." + name();
    }
}
