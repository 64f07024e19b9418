package tw.anwang.meetings.due;

/** What minutes say about the time. Only {@link #DATE} passes by itself. */
public enum DueKind {
    /** A day that can be computed from the text. */
    DATE,
    /** 下次會議: late only after that meeting closed without the report. */
    NEXT_MEETING,
    /** 儘速: wanted soon, never late. */
    SOON,
    /** Nothing is said (未載明). */
    NONE
}
