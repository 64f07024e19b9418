package tw.anwang.meetings.tracked;

/** What is asked of the offices an item is handed to. */
public enum Handling {
    /** 列管填報: each round an answer. */
    REPORT,
    /** 配合辦理（免填報，已閱）: heed it and say that it was read. */
    COOPERATE,
    /** 轉知: for information. */
    NOTE,
    /** 不列管: nothing is handed out. */
    NONE;

    /** Whether an item comes of it at all. */
    public boolean isHandedOut() {
        return this != NONE;
    }

    /** Whether the office marks it as read (已閱). */
    public boolean asksForReading() {
        return this == COOPERATE || this == NOTE;
    }

    /** Where an item stands once handed out. */
    public Tracking tracking() {
        return this == REPORT ? Tracking.UNDER : Tracking.NOT;
    }
}
