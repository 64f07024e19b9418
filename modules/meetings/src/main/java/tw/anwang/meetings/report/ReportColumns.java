package tw.anwang.meetings.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.kernel.RuleBroken;

/**
 * The columns of a series' follow-up report, in order, each with its heading. Without 序號 nobody could say 第n案.
 *
 * @param headings no column twice
 */
record ReportColumns(List<ReportHeading> headings) {
    ReportColumns {
        headings = List.copyOf(headings);
        if (headings.stream().noneMatch(heading -> heading.column() == ReportColumn.NUMBER)) {
            throw new RuleBroken("meetings.columns.noNumber");
        }
    }

    static ReportColumns usual() {
        return new ReportColumns(
                Arrays.stream(ReportColumn.values()).map(ReportHeading::usual).toList());
    }

    /** @param codes as {@link #codes()} wrote them, unknown names left out; null or without 序號: the usual ones */
    static ReportColumns of(String codes) {
        List<ReportHeading> chosen = new ArrayList<>();
        Set<ReportColumn> seen = EnumSet.noneOf(ReportColumn.class);
        for (String code : codes == null ? new String[0] : codes.strip().split("\\s*,\\s*")) {
            String[] parts = code.split("=", 2);
            Arrays.stream(ReportColumn.values())
                    .filter(column -> column.name().equals(parts[0]) && seen.add(column))
                    .forEach(column -> chosen.add(new ReportHeading(column, parts.length > 1 ? parts[1] : null)));
        }
        return seen.contains(ReportColumn.NUMBER) ? new ReportColumns(chosen) : usual();
    }

    /** For the database: names in order, separated by commas, each with its own heading if it has one. */
    String codes() {
        return headings.stream().map(ReportHeading::code).collect(Collectors.joining(","));
    }
}
