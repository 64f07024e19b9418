package tw.anwang.meetings.tracked;

/** What an office has to do with an item. */
public enum Part {
    /** 主辦. */
    LEAD,
    /** 協辦. */
    CO,
    /** 幕僚單位: keeps the series. */
    STAFF,
    /** Reads along: who takes part in the series, or is named. */
    READER
}
