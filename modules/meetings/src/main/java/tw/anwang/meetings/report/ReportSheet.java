package tw.anwang.meetings.report;

import java.time.Instant;
import java.util.List;

/**
 * A report as read: its head and lines.
 *
 * @param id null while none was begun
 * @param keeper whether the reader works for the staff unit
 */
public record ReportSheet(
        Long id,
        long meetingId,
        long roundId,
        String title,
        ReportState state,
        String submittedBy,
        String approvedBy,
        Instant frozenAt,
        int version,
        List<ReportColumn> columns,
        List<ReportLine> lines,
        boolean keeper) {

    public boolean isFrozen() {
        return state == ReportState.FROZEN;
    }

    /** The line by the number the meeting calls it (第n案). */
    public ReportLine numbered(int position) {
        return lines.stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .orElse(null);
    }
}
