package tw.anwang.intake;

/** What a platform says of a case, and what may be wrong with it; each one's words in an export are named alike. */
public enum CaseField {
    /** 開案日. */
    OPENED,
    /** 主責的中心. */
    CENTRE,
    /** 主責社工: how the person signs in here, or is called. */
    WORKER,
    /** 脆弱度. */
    GRADE,
    /** 案件狀態. */
    STATE,
    /** 結案日. */
    ENDED,
    /** 結案原因. */
    REASON,
    /** 行政區 in which the family lives. */
    DISTRICT,
    /** 地址. */
    PLACE,
    /** 案號. */
    NUMBER,
    /** 姓名 of a member. */
    NAME,
    /** 身分證統一編號 of a member. */
    ID_NUMBER
}
