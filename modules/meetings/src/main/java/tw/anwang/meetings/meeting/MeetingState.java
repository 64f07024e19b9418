package tw.anwang.meetings.meeting;

/** The life of a meeting. */
public enum MeetingState {
    /** Its day may be known or not. */
    PLANNED,
    /** It took place: there are minutes. */
    HELD,
    /** Everything it decided on earlier items is recorded. */
    CLOSED;

    public boolean mayBecome(MeetingState next) {
        return next.ordinal() >= ordinal();
    }

    /** The colour of its chip. */
    public String chip() {
        return this == PLANNED ? "open" : this == HELD ? "soon" : "done";
    }
}
