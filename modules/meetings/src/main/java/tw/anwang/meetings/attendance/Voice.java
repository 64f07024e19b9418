package tw.anwang.meetings.attendance;

/** In which capacity somebody comes. */
public enum Voice {
    /** 出席: has a vote. */
    ATTENDING,
    /** 列席: may speak. */
    OBSERVING;

    public String getLabelKey() {
        return "attendee.voice." + name();
    }
}
