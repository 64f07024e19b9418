package tw.anwang.identity;

/**
 * 密等: how secret a paper or record is held, lowest first. What is 機密 or above must not be stored here: such papers
 * are handled apart from networks.
 */
public enum Grade {
    /** 普通. */
    ORDINARY,
    /** 密. */
    CONFIDENTIAL,
    /** 機密. */
    SECRET,
    /** 極機密. */
    TOP_SECRET,
    /** 絕對機密. */
    ABSOLUTE;

    /** Whether records of this grade may lie here at all. */
    public boolean isStored() {
        return this == ORDINARY || this == CONFIDENTIAL;
    }

    /** Whether it is held more secret than the other. */
    public boolean isAbove(Grade other) {
        return compareTo(other) > 0;
    }
}
