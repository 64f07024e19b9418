package tw.anwang.meetings.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.report.DispositionRow.Source;

/** Two people enter decisions of one meeting at once. */
class DecidingTogetherTest {
    private static DispositionRow row(Disposition decided, String words, int version) {
        return new DispositionRow(
                7,
                1,
                42,
                "14-討1",
                null,
                Disposition.RELEASE,
                Source.ADVICE,
                decided,
                null,
                null,
                words,
                version,
                true,
                false);
    }

    private static DispositionLine line(Disposition decided, String words) {
        return new DispositionLine(row(decided, words, 1));
    }

    @Test
    void a_line_nobody_typed_into_shows_what_the_other_decided() {
        DispositionLine line = line(null, null);
        line.meet(row(Disposition.CONTINUE, "請續辦", 2));
        assertFalse(line.isConflict());
        assertEquals(Disposition.CONTINUE, line.getDisposition());
        assertFalse(line.isTouched());
    }

    @Test
    void a_line_both_typed_into_keeps_both_until_one_is_chosen() {
        DispositionLine line = line(null, null);
        line.setDisposition(Disposition.RELEASE);
        line.meet(row(Disposition.CONTINUE, "請續辦", 2));
        assertTrue(line.isConflict());
        assertEquals(Disposition.RELEASE, line.getDisposition());
        assertEquals("請續辦", line.getTheirs().words());
        line.keepMine();
        assertEquals(2, line.decided(null).version());
        assertEquals(Disposition.RELEASE, line.decided(null).disposition());
    }

    @Test
    void theirs_can_be_taken_with_their_words() {
        DispositionLine line = line(null, null);
        line.setWords("洽悉");
        line.meet(row(Disposition.CONTINUE, "請續辦", 2));
        line.useTheirs();
        assertFalse(line.isConflict());
        assertEquals("請續辦", line.getWords());
    }

    @Test
    void the_same_decision_by_both_is_no_conflict() {
        DispositionLine line = line(null, null);
        line.setDisposition(Disposition.CONTINUE);
        line.setWords("請續辦\r\n");
        line.meet(row(Disposition.CONTINUE, "請續辦", 2));
        assertFalse(line.isConflict());
    }

    @Test
    void empty_fields_of_a_browser_are_no_words() {
        DispositionLine line = line(Disposition.RELEASE, null);
        line.setWords("");
        line.setTargetWords("");
        assertFalse(line.isTouched());
    }

    @Test
    void numbers_of_a_report_give_its_order_and_two_equal_ones_lose_nobody() {
        ReportSheet read = sheet(3, line(1, 10), line(2, 20), line(3, 30));
        ReportOrder order = new ReportOrder(read);
        order.getNumbers().put(30L, 1);
        order.getNumbers().put(20L, null);
        assertEquals(2, order.picked().size());
        assertTrue(order.picked().containsAll(List.of(10L, 30L)));
        assertFalse(order.isOutdatedBy(read));
        assertTrue(order.isOutdatedBy(sheet(4, line(1, 30))));
        assertEquals("1", order.theirs(30));
        assertEquals("—", order.theirs(10));
        assertEquals(2, order.picked().size(), "mine stay typed");
    }

    private static ReportLine line(int position, long item) {
        return new ReportLine(position, position, item, "", "", "", "", "", "", null, null, 1, Sensitivity.ORDINARY);
    }

    private static ReportSheet sheet(int version, ReportLine... lines) {
        return new ReportSheet(
                1L,
                1,
                1,
                "",
                ReportState.DRAFT,
                null,
                null,
                null,
                null,
                version,
                ReportColumns.usual().headings(),
                List.of(lines),
                List.of(),
                List.of(),
                true,
                Grade.ORDINARY);
    }
}
