package tw.anwang.meetings.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Answers;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.round.OpenRound;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** What people do in a round, and what the figures say of it afterwards. */
class FromAnswerToFigureIT {
    private static final AnswerWords WORDS = new AnswerWords("已訂安置措施。", null);
    private static final LocalDate LATER = OpenRound.DUE.plusDays(5);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    Rounds rounds;

    @Inject
    Answers answers;

    @Inject
    Figures figures;

    private OpenRound open;

    @BeforeEach
    void an_office_is_asked() throws SQLException {
        open = new OpenRound(container, user, items, rounds);
    }

    @Test
    void nothing_is_due_on_the_rounds_own_day() throws SQLException {
        container.clock().setTo(OpenRound.DUE);
        FigureLine line = figures();
        assertEquals(List.of(0L, 1L), List.of(line.number(Measure.DUE), line.number(Measure.NOT_DUE)));
    }

    @Test
    void who_sends_on_the_day_and_again_after_a_return_has_answered_in_time() throws SQLException {
        container.clock().setTo(OpenRound.DUE);
        send();
        giveBack();
        container.clock().setTo(LATER);
        send();
        giveBack();
        assertEquals("100.0%", figures().getRate().getPercent());
        assertEquals(1, figures().number(Measure.RETURNED));
        assertEquals(
                2,
                container.database().number("select times_returned from meetings_answer where id = " + open.answer()));
    }

    @Test
    void a_day_that_was_moved_counts_where_it_was_moved_to() throws SQLException {
        rounds.postpone(open.round, LATER);
        container.clock().setTo(LATER);
        send();
        container.clock().setTo(LATER.plusDays(1));
        assertEquals("100.0%", figures().getRate().getPercent());
    }

    @Test
    void an_answer_from_before_the_moment_was_kept_is_judged_by_what_it_was_sent_last() throws SQLException {
        container.clock().setTo(OpenRound.DUE);
        send();
        container.database().run("update meetings_answer set first_sent_at = null where id = " + open.answer());
        giveBack();
        container.clock().setTo(LATER);
        send();
        assertEquals("100.0%", figures().getRate().getPercent());
    }

    @Test
    void who_sends_a_day_later_is_late_and_who_never_sends_is_unanswered() throws SQLException {
        container.clock().setTo(LATER);
        assertEquals(1, figures().number(Measure.UNANSWERED));
        send();
        assertEquals(0, figures().number(Measure.UNANSWERED));
        assertEquals(1, figures().number(Measure.LATE));
        assertEquals("0.0%", figures().getRate().getPercent());
    }

    @Test
    void the_rounds_first_day_begins_at_midnight_in_taipei() throws SQLException {
        container.clock().setTo(LATER);
        long change = released("15:59:59");
        assertEquals(
                1, figures().number(Measure.UNANSWERED), "it was released the day before: it was asked all the same");
        container.database().run("delete from meetings_tracking_change where id = " + change);
        released("16:00:00");
        assertEquals(0, figures().number(Measure.UNANSWERED), "it was released on the first day");
    }

    /** @param time of the day before the round was opened, as the database keeps it, in UTC */
    private long released(String time) throws SQLException {
        container
                .database()
                .run(
                        "insert into meetings_tracking_change (tracked_item_id, act, from_state, to_state, basis, changed_at,"
                                + " account_id, account_name) select " + open.item
                                + ", 'RELEASE', 'UNDER', 'RELEASED', 'MEETING',"
                                + " timestamp(opened_on - interval 1 day, '" + time
                                + "'), 1, '某人' from meetings_round where id = "
                                + open.round);
        return container.database().number("select max(id) from meetings_tracking_change");
    }

    private void send() throws SQLException {
        user.actAs(open.house.firstOfficer);
        answers.submit(open.answer(), open.version(), WORDS, List.of());
        user.actAs(open.house.firstHead);
        answers.approve(open.answer(), open.version(), Approval.HERE);
    }

    private void giveBack() throws SQLException {
        user.actAs(open.house.keeper);
        answers.giveBack(open.answer(), open.version(), "請補人數");
    }

    private FigureLine figures() throws SQLException {
        user.actAs(open.house.keeper);
        long series =
                container.database().number("select series_id from meetings_tracked_item where id = " + open.item);
        return figures.of(
                        new FigureFilter(series, null, false, null, null, null, null, null, null, null, null),
                        Locale.TAIWAN)
                .total();
    }
}
