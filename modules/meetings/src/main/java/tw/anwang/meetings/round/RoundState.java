package tw.anwang.meetings.round;

/** A round takes answers while it is open; closed, it is history. */
public enum RoundState {
    OPEN,
    CLOSED
}
