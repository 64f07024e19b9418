package tw.anwang.welfare.further;

import java.util.List;
import tw.anwang.intake.ReportClock;

/** A report that joined a case, with its own clocks. */
public record FurtherReport(CaseReport report, List<ReportClock> clocks) {}
