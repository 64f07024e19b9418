package tw.anwang.intake.platform;

/** @param report null where there is none @param problem null where all is well */
record Outcome(RowResult result, Long report, Problem problem) {
    static Outcome wrong(Problem why) {
        return new Outcome(RowResult.WRONG, null, why);
    }
}
