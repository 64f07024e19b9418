package tw.anwang.meetings.proposal;

/** A call for proposals is open until the staff unit ends it; the moment it closes is asked of the call itself. */
public enum CallState {
    OPEN,
    CLOSED
}
