package tw.anwang.intake.report;

/** Why a report ends without dispatch. Rates are reckoned without all of these (111-10). */
public enum EndReason {
    /** 重複通報. */
    DUPLICATE,
    /** 無效通報. */
    INVALID,
    /** 錯誤通報. */
    WRONG,
    /** 單純諮詢. */
    ADVICE;

    public String getLabelKey() {
        return "end." + name();
    }
}
