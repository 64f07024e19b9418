package tw.anwang.meetings.report;

import java.time.Instant;
import java.util.List;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RocDate;

/**
 * A report as read: its head and lines.
 *
 * @param id null while none was begun
 * @param returnedReason why the head sent it back, or null
 * @param hidden those of the lines in which numbers of persons are masked for the reader
 * @param leftOut items of the round that are not in it, while it is a draft
 * @param keeper whether the reader works for the staff unit
 * @param grade 密等 of what is shown here: that of the meeting, or of an item among the lines
 */
public record ReportSheet(
        Long id,
        long meetingId,
        long roundId,
        String title,
        ReportState state,
        String submittedBy,
        String returnedReason,
        String approvedBy,
        Instant frozenAt,
        int version,
        List<ReportHeading> columns,
        List<ReportLine> lines,
        List<ReportLine> hidden,
        List<LeftOut> leftOut,
        boolean keeper,
        Grade grade) {
    /** A PDF of so many rows takes about two seconds of one core; a longer one is printed by a job. */
    private static final int LONG = 100;

    public boolean isLong() {
        return lines.size() > LONG;
    }

    /** Whether the reader may type numbers. */
    public boolean isArranged() {
        return state == ReportState.DRAFT && keeper;
    }

    /** The day and hour of 定稿, in words. */
    public String frozenWords() {
        return RocDate.format(frozenAt);
    }

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
