package tw.anwang.intake;

/** What has to be done in time. Which steps a report has, and by when, say the rules of its day. */
public enum ClockStep {
    /** 派案. */
    DISPATCH,
    /** 受理: the office dispatched to accepts or returns. */
    ACCEPT,
    /** 訪視. */
    VISIT,
    /** 評估報告. */
    ASSESSMENT;

    /** Key in the intake's messages. */
    public String getLabelKey() {
        return "clockStep." + name();
    }
}
