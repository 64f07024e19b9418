package tw.anwang.identity;

/** Who may see a record beyond its parties. Stored as its ordinal: the order is data and never changes. */
public enum Sensitivity {
    /** Everybody whose scope covers it. */
    ORDINARY,
    /** Its parties only, whatever else a person may see (個案性). */
    PARTIES_ONLY
}
