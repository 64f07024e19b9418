package tw.anwang.meetings.register;

/** Out of which paper a line was read. */
public enum ImportSide {
    /** The county's deck or report (簡報). */
    DECK,
    /** The minutes of the meeting (會議紀錄). */
    MINUTES
}
