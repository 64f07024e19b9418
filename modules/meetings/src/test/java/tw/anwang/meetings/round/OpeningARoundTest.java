package tw.anwang.meetings.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Scope;
import tw.anwang.kernel.RuleBroken;

class OpeningARoundTest {
    private static final OfficeId STAFF = new OfficeId(1);
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);

    @Test
    void the_staff_unit_opens_it_for_a_day_up_to_the_meeting() {
        assertEquals(null, whyNot(STAFF, MEETING));
        assertEquals(null, whyNot(STAFF, TODAY));
        assertEquals("meetings.round.afterMeeting", whyNot(STAFF, MEETING.plusDays(1)));
        assertEquals("meetings.round.dayPassed", whyNot(STAFF, TODAY.minusDays(1)));
        assertEquals("meetings.round.noDay", whyNot(STAFF, null));
    }

    @Test
    void another_office_does_not() {
        assertEquals("meetings.round.notStaffUnit", whyNot(new OfficeId(2), MEETING));
    }

    @Test
    void it_is_past_the_day_after_its_day() {
        Round round = new Round(7, 15, TODAY, MEETING, null);
        assertFalse(round.isPast(MEETING));
        assertTrue(round.isPast(MEETING.plusDays(1)));
    }

    @Test
    void it_closes_once() {
        Round round = new Round(7, 15, TODAY, MEETING, null);
        round.close(STAFF, keeper(STAFF));
        assertEquals(
                "meetings.round.closed",
                round.whyNotClose(STAFF, keeper(STAFF)).map(RuleBroken::key).orElse(null));
    }

    private static String whyNot(OfficeId office, LocalDate due) {
        Optional<RuleBroken> obstacle = Round.whyNotOpen(STAFF, due, MEETING, keeper(office), TODAY);
        return obstacle.map(RuleBroken::key).orElse(null);
    }

    private static Actor keeper(OfficeId office) {
        Scope scope = Scope.ofOffices(Set.of(office.value()), 9);
        return new Actor(new AccountId(9), "王小明", office, Set.of("meetings.keep"), scope);
    }
}
