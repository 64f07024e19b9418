package tw.anwang.meetings.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Answers;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.answer.Shares;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Decision;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

class LateAnswersIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    Rounds rounds;

    @Inject
    WouldAsk wouldAsk;

    @Inject
    RoundAnswers roundAnswers;

    @Inject
    Answers answers;

    @Inject
    Shares shares;

    private OpenRound open;

    @BeforeEach
    void one_answer_is_owed() throws SQLException {
        open = new OpenRound(container, user, items, rounds);
    }

    @Test
    void an_answer_is_overdue_when_the_rounds_day_has_passed_and_may_still_come() throws SQLException {
        assertFalse(overdueOn(OpenRound.DUE));
        LocalDate late = OpenRound.DUE.plusDays(1);
        assertTrue(overdueOn(late));
        write("遲到的辦理情形。");
        assertFalse(overdueOn(late));
        assertEquals(0, open.tasks());
    }

    @Test
    void the_end_of_a_round_takes_what_never_came_off_every_desk() throws SQLException {
        user.actAs(open.house.firstOfficer);
        shares.assign(open.answer(), open.house.first, "李組員", "請提供處所數");
        assertEquals(2, open.tasks());
        user.actAs(open.house.keeper);
        rounds.close(open.round);
        assertEquals(0, open.tasks());
        assertEquals(
                "meetings.answer.roundClosed",
                assertThrows(RuleBroken.class, () -> write("太晚了。")).key());
    }

    @Test
    void the_day_ends_at_midnight_in_taipei() {
        assertFalse(overdueAt("2023-01-20T15:59:59Z"));
        assertTrue(overdueAt("2023-01-20T16:00:00Z"));
    }

    private boolean overdueAt(String moment) {
        container.clock().setTo(Instant.parse(moment));
        return overdueNow();
    }

    @Test
    void another_day_of_the_round_holds_for_every_answer_still_owed_and_its_task() throws SQLException {
        LocalDate later = OpenRound.DUE.plusDays(7);
        rounds.postpone(open.round, later);
        assertEquals(later, rounds.of(open.house.meeting).orElseThrow().dueOn());
        assertEquals(
                1,
                count("select count(*) from desk_task where closed_at is null and record_kind = 'meetings.answer'"
                        + " and record_id = " + open.answer() + " and due_at = '2023-01-27 16:00:00'"));
        assertEquals(
                "meetings.round.afterMeeting",
                assertThrows(RuleBroken.class, () -> rounds.postpone(open.round, OpenRound.MEETING.plusDays(1)))
                        .key());
        user.actAs(open.house.firstHead);
        assertEquals(
                "meetings.round.notStaffUnit",
                assertThrows(RuleBroken.class, () -> rounds.postpone(open.round, later))
                        .key());
    }

    @Test
    void before_it_is_opened_the_staff_unit_sees_whom_a_round_would_ask() throws SQLException {
        assertEquals(List.of(new WouldAsk.Line(open.house.first.value(), 1)), wouldAsk.before(open.house.meeting));
        items.decide(open.item, Decision.release(Basis.meeting(open.house.meeting, null)));
        assertEquals(List.of(), wouldAsk.before(open.house.meeting));
        assertEquals(0, count("select count(*) from meetings_answer where round_id = " + open.round));
    }

    @Test
    void a_second_round_waits_until_the_first_one_ended() throws SQLException {
        long next = open.house.meeting(container, OpenRound.MEETING.plusMonths(3), 16);
        LocalDate day = OpenRound.MEETING.plusMonths(2);
        assertEquals(
                "meetings.round.otherOpen",
                assertThrows(RuleBroken.class, () -> rounds.open(next, day, null))
                        .key());
        rounds.close(open.round);
        assertNotEquals(open.round, rounds.open(next, day, null));
    }

    private int count(String sql) throws SQLException {
        return (int) container.database().number(sql);
    }

    private boolean overdueOn(LocalDate day) {
        container.clock().setTo(day);
        return overdueNow();
    }

    private boolean overdueNow() {
        user.actAs(open.house.keeper);
        return roundAnswers
                .found(new RoundFilter(open.round, null, null), OpenRound.DUE, 1)
                .rows()
                .get(0)
                .overdue();
    }

    private void write(String text) throws SQLException {
        user.actAs(open.house.firstOfficer);
        answers.submit(open.answer(), open.version(), new AnswerWords(text, null), List.of());
        user.actAs(open.house.firstHead);
        answers.approve(open.answer(), open.version(), Approval.HERE);
    }
}
