package tw.anwang.meetings.agenda;

/** The parts of an agenda, in their order. */
public enum AgendaPart {
    /** 報告案. */
    REPORT,
    /** 討論案. */
    DISCUSSION,
    /** 臨時動議. */
    MOTION
}
