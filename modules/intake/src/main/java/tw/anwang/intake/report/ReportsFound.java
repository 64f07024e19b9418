package tw.anwang.intake.report;

import java.util.List;
import tw.anwang.kernel.Paging;

/** One page of the list. */
public record ReportsFound(List<ReportRow> rows, Paging paging) {}
