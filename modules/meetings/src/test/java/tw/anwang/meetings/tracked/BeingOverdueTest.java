package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.meetings.tracked.ItemFixture.NOW;
import static tw.anwang.meetings.tracked.ItemFixture.TODAY;
import static tw.anwang.meetings.tracked.ItemFixture.anItem;
import static tw.anwang.meetings.tracked.ItemFixture.keeper;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.due.DueKind;

class BeingOverdueTest {
    private static final LocalDate FAR = LocalDate.of(2200, 1, 1);

    @Test
    void a_day_is_overdue_on_the_day_after() {
        TrackedItem item = anItem().due(Due.on(TODAY)).handedOut();
        assertFalse(item.isOverdueOn(TODAY));
        assertTrue(item.isOverdueOn(TODAY.plusDays(1)));
    }

    @Test
    void soon_and_unstated_are_never_overdue() {
        assertFalse(anItem().due(Due.of(DueKind.SOON, null, "儘速")).handedOut().isOverdueOn(FAR));
        assertFalse(anItem().due(Due.none()).handedOut().isOverdueOn(FAR));
    }

    @Test
    void the_next_meeting_is_overdue_only_after_it_closed_without_the_report() {
        TrackedItem item =
                anItem().due(Due.of(DueKind.NEXT_MEETING, null, "下次會議")).handedOut();
        assertFalse(item.isOverdueOn(FAR));
        item.missedMeeting(15, TODAY, keeper(), NOW);
        assertTrue(item.isOverdueOn(TODAY.plusDays(1)));
    }

    @Test
    void what_missed_a_meeting_and_is_kept_by_another_is_due_at_the_one_after() {
        TrackedItem item =
                anItem().due(Due.of(DueKind.NEXT_MEETING, null, "下次會議")).handedOut();
        item.missedMeeting(15, TODAY, keeper(), NOW);
        item.decide(Decision.keep(Basis.meeting(16, null)), keeper(), NOW);
        assertFalse(item.isOverdueOn(FAR));
        item.missedMeeting(17, TODAY, keeper(), NOW);
        assertTrue(item.isOverdueOn(TODAY.plusDays(1)));
    }

    @Test
    void missing_a_meeting_says_nothing_to_items_due_on_a_day() {
        TrackedItem item = anItem().due(Due.on(FAR)).handedOut();
        int lines = item.changes().size();
        item.missedMeeting(15, TODAY, keeper(), NOW);
        assertFalse(item.isOverdueOn(TODAY.plusDays(1)));
        assertEquals(lines, item.changes().size());
    }

    @Test
    void what_is_no_longer_tracked_is_not_overdue() {
        TrackedItem item = anItem().due(Due.on(TODAY.minusDays(9))).handedOut();
        assertTrue(item.isOverdueOn(TODAY));
        item.decide(Decision.release(Basis.meeting(15, null)), keeper(), NOW);
        assertFalse(item.isOverdueOn(TODAY));
    }

    @Test
    void more_time_ends_being_overdue() {
        TrackedItem item = anItem().due(Due.on(TODAY.minusDays(9))).handedOut();
        item.extend(Due.on(TODAY.plusDays(30)), Basis.staffUnit("同意展延"), keeper(), NOW);
        assertFalse(item.isOverdueOn(TODAY));
    }
}
