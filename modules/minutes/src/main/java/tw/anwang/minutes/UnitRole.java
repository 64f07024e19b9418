package tw.anwang.minutes;

/** How a unit stands in a point. Being named is not being responsible: only {@link #DOER} is ordered to act. */
public enum UnitRole {
    /** Told to do something (請社會局…), or promising to (本司將…). */
    DOER,
    /** Told to work with the doer (會同, 洽, 協同). */
    PARTNER,
    /** Gets something from the doer (提供予…, 函送…, 向…). */
    RECEIVER,
    /** Put the item or request forward (提案單位). */
    PROPOSER,
    /** Reported the item (報告單位). */
    REPORTER,
    /** Spoke or answered. */
    SPEAKER,
    /** Named, no more. */
    NAMED
}
