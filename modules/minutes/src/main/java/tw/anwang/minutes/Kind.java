package tw.anwang.minutes;

/** What a point of the minutes is. The words in brackets are the ones official minutes use for it. */
public enum Kind {
    /** An item that was reported (報告案, 報告事項, 專案報告). */
    REPORT_ITEM,
    /** An item that was debated (討論案, 提案, 審議案). */
    DISCUSSION_ITEM,
    /** An item raised at the meeting itself (臨時動議, 臨時提案). */
    MOTION,
    /** Why an item is on the agenda (說明). */
    EXPLANATION,
    /** What the proposer would like (建議, 擬辦, 辦法). */
    PROPOSAL,
    /** What the meeting resolved (決議, 結論). */
    RESOLUTION,
    /** What was decided without debate (決定). */
    DECISION,
    /** What the chair ordered (主席裁示, 指示). */
    CHAIR_DIRECTIVE,
    /** What somebody asks of another body (待中央協助事項). */
    REQUEST,
    /** An answer (回應); to a request: the answer of the body that was asked. */
    REPLY,
    /** A further numbered point of an answer. */
    REPLY_POINT,
    /** An answer from the side that asked. */
    STATEMENT,
    /** What the chair said in summing up (主席總結). */
    CHAIR_POINT,
    /** A point of a report. */
    REPORT_POINT,
    /** One person's or unit's turn to speak. */
    SPEAKER_TURN,
    /** An opinion, as a point of a turn or unattributed. */
    OPINION;

    /** Whether the point says what became of an item, or what is to be done: decisions, directives, summaries. */
    public boolean decides() {
        return this == RESOLUTION || this == DECISION || this == CHAIR_DIRECTIVE || this == CHAIR_POINT;
    }

    /** Whether it is an answer from either side. */
    public boolean answers() {
        return this == REPLY || this == REPLY_POINT || this == STATEMENT;
    }

    /** Whether it heads an agenda item. */
    public boolean heads() {
        return this == REPORT_ITEM || this == DISCUSSION_ITEM || this == MOTION;
    }
}
