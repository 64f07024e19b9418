package tw.anwang.meetings.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.meetings.tracked.ItemFixture.NOW;
import static tw.anwang.meetings.tracked.ItemFixture.STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.anwang.desk.OfficeWords;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.due.DueKind;
import tw.anwang.meetings.tracked.Handling;

class ChoosingForManyRowsTest {
    private final SelectionBulk bulk = new SelectionBulk();
    private final List<SelectionTyped> rows = sixtyRows();

    @Test
    void goes_into_the_ticked_rows_and_no_other() {
        rows.subList(0, 40).forEach(row -> row.setChosen(true));
        bulk.setHandling(Handling.NOTE);
        assertEquals(40, bulk.applyTo(rows));
        assertEquals(
                40,
                rows.stream().filter(row -> row.getHandling() == Handling.NOTE).count());
        assertEquals(Handling.REPORT, rows.get(59).getHandling());
    }

    @Test
    void leaves_alone_what_was_not_chosen() {
        rows.forEach(row -> row.setLead("心健司"));
        rows.get(0).setChosen(true);
        bulk.setDueKind(DueKind.DATE);
        bulk.setDueDate(LocalDate.of(2023, 3, 1));
        bulk.applyTo(rows);
        assertEquals("心健司", rows.get(0).getLead());
        assertEquals(Handling.REPORT, rows.get(0).getHandling());
        assertEquals(LocalDate.of(2023, 3, 1), rows.get(0).getDueDate());
    }

    @Test
    void unticks_the_rows_it_went_into() {
        rows.get(3).setChosen(true);
        bulk.setLead(" 移民署 ");
        bulk.applyTo(rows);
        assertEquals("移民署", rows.get(3).getLead());
        assertFalse(rows.get(3).isChosen());
    }

    @Test
    void says_what_is_missing() {
        refused("meetings.selection.noneChosen");
        rows.get(0).setChosen(true);
        refused("meetings.selection.nothingToApply");
        bulk.setDueKind(DueKind.DATE);
        refused("meetings.due.dayMissing");
    }

    @Test
    void a_day_before_the_meeting_is_noticed_and_can_be_said_to_be_done() {
        SelectionTyped row = rows.get(0);
        LocalDate meeting = LocalDate.of(2023, 3, 9);
        row.setDueKind(DueKind.DATE);
        row.setDueDate(meeting.minusDays(1));
        assertTrue(row.isBefore(meeting));
        row.doneBefore("會前已辦理");
        assertEquals(Handling.NONE, row.getHandling());
        assertEquals("會前已辦理", row.getNote());
        row.setDueDate(meeting);
        assertFalse(row.isBefore(meeting));
    }

    private void refused(String key) {
        assertEquals(
                key, assertThrows(RuleBroken.class, () -> bulk.applyTo(rows)).key());
    }

    private static List<SelectionTyped> sixtyRows() {
        Selection selection = new Selection(5, STAFF, NOW);
        IntStream.rangeClosed(1, 60)
                .forEach(number -> selection.propose(
                        number,
                        new Choice(Handling.REPORT, "第" + number + "列", null, Set.of(), null, Due.none(), null)));
        return selection.rows().stream()
                .map(row -> new SelectionTyped(row, new OfficeWords()))
                .toList();
    }
}
