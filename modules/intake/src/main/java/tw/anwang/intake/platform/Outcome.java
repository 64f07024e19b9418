package tw.anwang.intake.platform;

/** @param report null where there is none @param caseId the same of a case @param problem null where all is well */
record Outcome(RowResult result, Long report, Long caseId, Problem problem) {
    Outcome(RowResult result, Long report, Problem problem) {
        this(result, report, null, problem);
    }

    /** It is taken over, and who brings it has to look at something. */
    boolean isRemarked() {
        return result != RowResult.WRONG && problem != null;
    }

    static Outcome wrong(Problem why) {
        return new Outcome(RowResult.WRONG, null, why);
    }
}
