package tw.anwang.meetings.minutes;

/** The life of one version of the minutes. */
public enum MinutesState {
    /** Being compared with the original. */
    REVIEW,
    /** 函送: the reading is complete, items may be selected. */
    SENT,
    /** 確認 by the next meeting: locked. */
    CONFIRMED
}
