package tw.anwang.meetings.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.due.DueKind;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

class ClosingAMeetingIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    Meetings meetings;

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    Rounds rounds;

    @Inject
    Closings closings;

    private House house;
    private long silent;
    private long reported;

    @BeforeEach
    void two_reports_are_due_at_the_next_meeting_and_one_is_sent() throws SQLException {
        house = new House(container, MEETING);
        container.clock().setTo(TODAY);
        as(house.keeper);
        silent = begun("14-討1");
        reported = begun("14-討2");
        long round = rounds.open(house.meeting, TODAY.plusDays(10), null);
        container
                .database()
                .run("update meetings_answer set state = 'SENT', sent_text = '已辦理', sent_at = '2023-01-15'"
                        + " where part = 'LEAD' and round_id = " + round + " and tracked_item_id = " + reported);
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    private long begun(String number) {
        return house.anItem(number)
                .due(Due.of(DueKind.NEXT_MEETING, null, "下次會議"))
                .handedOutIn(items);
    }

    @Test
    void makes_overdue_what_was_due_there_and_not_sent_and_nothing_before() {
        LocalDate after = MEETING.plusDays(1);
        container.clock().setTo(after);
        assertFalse(items.byId(silent).isOverdueOn(after));
        closings.close(house.meeting);
        assertTrue(items.byId(silent).isOverdueOn(after));
        assertFalse(items.byId(reported).isOverdueOn(after));
        assertFalse(rounds.of(house.meeting).orElseThrow().isOpen());
        assertEquals("meetings.meeting.closed", refused());
    }

    @Test
    void waits_for_its_day_and_for_the_staff_unit() {
        assertEquals("meetings.meeting.notHeldYet", refused());
        container.clock().setTo(MEETING);
        as(house.firstHead);
        assertEquals(
                "meetings.round.notStaffUnit",
                closings.whyNot(meetings.byId(house.meeting)).orElseThrow().key());
    }

    private String refused() {
        return assertThrows(RuleBroken.class, () -> closings.close(house.meeting))
                .key();
    }
}
