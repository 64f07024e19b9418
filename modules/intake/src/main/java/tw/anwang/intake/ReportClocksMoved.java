package tw.anwang.intake;

/**
 * A clock of the report stands still, or runs on with another deadline: fired within the transaction that did it, so
 * that what is due by it elsewhere moves with it.
 */
public record ReportClocksMoved(ReportId report) {}
