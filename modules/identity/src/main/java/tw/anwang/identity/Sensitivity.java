package tw.anwang.identity;

/**
 * Who may see a record beyond its parties, and whether it is 密. Both are one column, so that the indexes behind lists
 * and counts know both. Stored as its ordinal: the order is data and never changes.
 */
public enum Sensitivity {
    /** Everybody whose scope covers it. */
    ORDINARY,
    /** Its parties only, whatever else a person may see (個案性). */
    PARTIES_ONLY,
    /** 密: of those whose scope covers it, the ones who may see what is 密. */
    CONFIDENTIAL,
    /** 個案性 and 密: of its parties, the ones who may see what is 密. */
    CONFIDENTIAL_PARTIES_ONLY;

    /** The same circle of people under another grade. @throws IllegalArgumentException for a grade not stored here */
    public Sensitivity graded(Grade grade) {
        if (!grade.isStored()) {
            throw new IllegalArgumentException(grade + " is not stored");
        }
        return grade == Grade.CONFIDENTIAL
                ? isPartiesOnly() ? CONFIDENTIAL_PARTIES_ONLY : CONFIDENTIAL
                : isPartiesOnly() ? PARTIES_ONLY : ORDINARY;
    }

    /** At least as closed as what it belongs to, in circle and in grade; never more open than it is. */
    public Sensitivity within(Sensitivity outer) {
        Sensitivity circle = isPartiesOnly() || outer.isPartiesOnly() ? PARTIES_ONLY : ORDINARY;
        return circle.graded(outer.grade().isAbove(grade()) ? outer.grade() : grade());
    }

    public Grade grade() {
        return isConfidential() ? Grade.CONFIDENTIAL : Grade.ORDINARY;
    }

    public boolean isConfidential() {
        return this == CONFIDENTIAL || this == CONFIDENTIAL_PARTIES_ONLY;
    }

    public boolean isPartiesOnly() {
        return this == PARTIES_ONLY || this == CONFIDENTIAL_PARTIES_ONLY;
    }
}
