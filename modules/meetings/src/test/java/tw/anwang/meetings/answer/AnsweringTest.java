package tw.anwang.meetings.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.meetings.answer.AnswerFixture.DUE;
import static tw.anwang.meetings.answer.AnswerFixture.NOW;
import static tw.anwang.meetings.answer.AnswerFixture.WORDS;
import static tw.anwang.meetings.answer.AnswerFixture.head;
import static tw.anwang.meetings.answer.AnswerFixture.officer;
import static tw.anwang.meetings.answer.AnswerFixture.owed;
import static tw.anwang.meetings.answer.AnswerFixture.round;
import static tw.anwang.meetings.answer.AnswerFixture.sent;
import static tw.anwang.meetings.answer.AnswerFixture.staff;
import static tw.anwang.meetings.answer.AnswerFixture.submitted;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.tracked.Tracking;

class AnsweringTest {
    @Test
    void an_answer_goes_from_nothing_to_draft_to_the_head_and_out() {
        Answer answer = owed();
        assertEquals(AnswerState.NONE, answer.state());
        assertEquals(
                AnswerState.DRAFT,
                answer.write(WORDS, officer(), NOW).orElseThrow().toState());
        assertTrue(answer.write(WORDS, officer(), NOW).isEmpty());
        assertEquals(AnswerState.APPROVING, answer.submit(officer(), NOW).toState());
        assertEquals(
                AnswerState.SENT, answer.approve(Approval.HERE, head(), NOW).toState());
    }

    @Test
    void only_what_was_sent_can_be_returned_and_only_the_head_lets_out() {
        assertEquals(EnumSet.of(AnswerState.SENT), from(AnswerState.RETURNED));
        assertEquals(EnumSet.of(AnswerState.APPROVING), from(AnswerState.SENT));
    }

    private static EnumSet<AnswerState> from(AnswerState target) {
        EnumSet<AnswerState> from = EnumSet.noneOf(AnswerState.class);
        for (AnswerState state : AnswerState.values()) {
            if (state.mayBecome(target)) {
                from.add(state);
            }
        }
        return from;
    }

    @Test
    void what_was_sent_stays_readable_while_a_returned_answer_is_rewritten() {
        Answer answer = sent();
        answer.giveBack("請補數據", staff(), NOW);
        answer.write(new AnswerWords("補充中", null), officer(), NOW);
        assertEquals(WORDS, answer.sent());
        assertEquals("補充中", answer.words().text());
    }

    @Test
    void nothing_was_sent_before_the_head_approved() {
        assertNull(submitted().sent());
    }

    @Test
    void drafts_are_seen_by_the_own_office_only() {
        assertEquals(ShownState.NOT_SENT, AnswerState.DRAFT.shownTo(false, false));
        assertEquals(ShownState.NOT_SENT, AnswerState.APPROVING.shownTo(false, false));
        assertEquals(ShownState.RETURNED, AnswerState.DRAFT.shownTo(false, true));
        assertEquals(ShownState.DRAFT, AnswerState.DRAFT.shownTo(true, true));
        assertEquals(ShownState.SENT, AnswerState.SENT.shownTo(false, true));
    }

    @Test
    void an_officer_of_another_office_may_not_write() {
        assertEquals("meetings.answer.notOfficer", key(rules(owed(), staff()).whyNotWrite()));
    }

    @Test
    void an_empty_answer_cannot_be_submitted() {
        assertEquals(
                "meetings.answer.empty", key(rules(owed(), officer()).whyNotSubmit(new AnswerWords("  \n", null))));
    }

    @Test
    void an_answer_before_the_head_cannot_be_written_on() {
        assertEquals(
                "meetings.answer.approving", key(rules(submitted(), officer()).whyNotWrite()));
        assertEquals("meetings.answer.alreadySent", key(rules(sent(), officer()).whyNotWrite()));
    }

    @Test
    void an_officer_may_not_approve_and_the_head_may() {
        assertEquals(
                "meetings.answer.notHead",
                key(rules(submitted(), officer()).whyNotApprove(ApprovalForm.ONE_STEP, Approval.HERE, DUE)));
        assertTrue(rules(submitted(), head())
                .whyNotApprove(ApprovalForm.ONE_STEP, Approval.HERE, DUE)
                .isEmpty());
    }

    @Test
    void who_submitted_does_not_approve_as_the_heads_deputy_but_a_head_who_submitted_does() {
        Actor deputy = AnswerFixture.deputyOfTheHead();
        assertEquals(
                "meetings.answer.ownAsDeputy",
                key(rules(submitted(), deputy).whyNotApprove(ApprovalForm.ONE_STEP, Approval.HERE, DUE)));
        assertTrue(rules(submitted(), head()).whyNotBegin().isEmpty());
        Answer ofTheHead = owed();
        ofTheHead.write(WORDS, deputy, NOW);
        ofTheHead.submit(AnswerFixture.headOfNumber(AnswerFixture.OTHER), NOW);
        assertTrue(rules(ofTheHead, deputy).whyNotBegin().isEmpty());
    }

    @Test
    void an_office_that_approves_on_file_needs_level_day_and_number() {
        Approval half = new Approval("副署長", DUE, " ");
        Approval whole = new Approval("副署長", DUE, "移署字第1120001號");
        assertEquals(
                "meetings.answer.approvalOnFile",
                key(rules(submitted(), head()).whyNotApprove(ApprovalForm.ON_FILE, half, DUE)));
        assertTrue(rules(submitted(), head())
                .whyNotApprove(ApprovalForm.ON_FILE, whole, DUE)
                .isEmpty());
    }

    @Test
    void a_paper_cannot_have_been_approved_tomorrow() {
        Approval tomorrow = new Approval("副署長", DUE.plusDays(1), "移署字第1120001號");
        assertEquals(
                "meetings.trackedItem.approval.future",
                key(rules(submitted(), head()).whyNotApprove(ApprovalForm.ON_FILE, tomorrow, DUE)));
        assertTrue(rules(submitted(), head())
                .whyNotApprove(ApprovalForm.ON_FILE, tomorrow, DUE.plusDays(1))
                .isEmpty());
    }

    @Test
    void every_paper_stays_in_the_history_and_the_last_one_with_the_answer() {
        Answer answer = submitted();
        AnswerChange first = answer.approve(new Approval("副署長", DUE, "移署字第1120001號"), head(), NOW);
        assertEquals("副署長　112/01/20　移署字第1120001號", first.note());
        answer.giveBack("請補數據", staff(), NOW);
        answer.write(WORDS, officer(), NOW);
        answer.submit(officer(), NOW);
        assertNull(answer.approve(Approval.HERE, head(), NOW).note());
        assertFalse(answer.approval().onFile());
    }

    @Test
    void the_staff_unit_returns_what_was_sent_and_nothing_else() {
        assertTrue(rules(sent(), staff()).whyNotGiveBack(true).isEmpty());
        assertEquals(
                "meetings.answer.nothingSent", key(rules(submitted(), staff()).whyNotGiveBack(true)));
        assertEquals("meetings.round.notStaffUnit", key(rules(sent(), officer()).whyNotGiveBack(false)));
    }

    @Test
    void a_step_that_skips_another_is_refused_by_the_answer_itself() {
        assertThrows(IllegalStateException.class, () -> owed().approve(Approval.HERE, head(), NOW));
    }

    @Test
    void an_answer_is_overdue_from_the_day_after_the_rounds_day_and_only_while_owed() {
        LocalDate next = DUE.plusDays(1);
        assertFalse(owed().isOverdue(DUE, DUE));
        assertTrue(owed().isOverdue(DUE, next));
        assertTrue(submitted().isOverdue(DUE, next));
        assertFalse(sent().isOverdue(DUE, next));
    }

    private static AnswerRules rules(Answer answer, Actor me) {
        return new AnswerRules(answer, round(), Tracking.UNDER, me);
    }

    private static String key(Optional<RuleBroken> obstacle) {
        return obstacle.map(RuleBroken::key).orElse(null);
    }
}
