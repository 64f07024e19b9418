package tw.anwang.intake.code;

/** The lists that a report's codes come from. */
public enum CodeList {
    /** 通報類型. */
    TYPE,
    /** 個案來源. */
    SOURCE,
    /** 通報單位. */
    UNIT,
    /** 脆弱面向, the six risk categories. */
    RISK
}
