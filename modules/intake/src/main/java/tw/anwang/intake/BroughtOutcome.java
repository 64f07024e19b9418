package tw.anwang.intake;

/**
 * What becomes of a case that a platform has.
 *
 * @param caseId the case here, or null where there is none yet
 * @param field the one that is wrong or stays as it is, or null
 * @param rule key of what to do, in the messages of the module that is its first word; null where all is well
 */
public record BroughtOutcome(Kind kind, Long caseId, CaseField field, String rule) {
    /** What became of it. */
    public enum Kind {
        /** A case that nobody had here. */
        NEW,
        /** One that goes on here for this family bears the number from now on. */
        JOINED,
        /** What came from the platform is brought up to date. */
        CHANGED,
        /** As the platform said it last. */
        UNCHANGED,
        /** People here know otherwise: it is left as it is. */
        KEPT,
        /** Not taken over. */
        WRONG
    }

    public static BroughtOutcome of(Kind kind, Long caseId) {
        return new BroughtOutcome(kind, caseId, null, null);
    }

    /** It comes in, and who brings it looks at this. */
    public BroughtOutcome but(String told) {
        return new BroughtOutcome(kind, caseId, field, told);
    }

    /** The same, and the case is there by now. */
    public BroughtOutcome as(long there) {
        return new BroughtOutcome(kind, there, field, rule);
    }

    public static BroughtOutcome wrong(CaseField field, String rule) {
        return new BroughtOutcome(Kind.WRONG, null, field, rule);
    }
}
