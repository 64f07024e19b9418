package tw.anwang.intake.report;

/** What an office has to do with a report. */
enum ReportPart {
    /** 集中篩派案窗口 of the county. */
    WINDOW,
    /** The office that entered it. */
    ENTERED,
    /** Where it is dispatched to now. */
    RECEIVES,
    /** Decides where it belongs. */
    DECIDES
}
