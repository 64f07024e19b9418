package tw.anwang.identity.warning;

/** What makes an access unusual. */
public enum WarningRule {
    /** 大量開啟: more records of a kind opened or exported within any sixty minutes than work needs. */
    BULK,
    /** 非上班時間: opened or exported at night or on a day off. */
    OFF_HOURS,
    /** 反覆查詢: the same words looked for again and again within a day. */
    REPEATED,
    /** 與案件無關: records opened without taking part in them, where their module says that this is unusual. */
    NOT_INVOLVED,
    /** 多處同時使用: one account open at several addresses at once, as when people share it. */
    MANY_PLACES
}
