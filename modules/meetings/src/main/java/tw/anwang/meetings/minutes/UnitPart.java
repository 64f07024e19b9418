package tw.anwang.meetings.minutes;

/** How a unit stands in a point; names as in the {@code minutes} library. Being named is not being responsible. */
public enum UnitPart {
    /** Told to do it, or promising to. */
    DOER,
    /** Told to work with the doer. */
    PARTNER,
    /** Gets something from the doer. */
    RECEIVER,
    PROPOSER,
    REPORTER,
    SPEAKER,
    /** Named, no more. */
    NAMED
}
