package tw.anwang.meetings.worksheet;

/** Whose words a person chooses where both changed. */
public enum Side {
    FILE,
    PORTAL
}
