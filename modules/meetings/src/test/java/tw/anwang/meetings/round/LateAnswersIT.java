package tw.anwang.meetings.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
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

    private boolean overdueOn(LocalDate day) {
        container.clock().setTo(day);
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
