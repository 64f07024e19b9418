package tw.anwang.meetings.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tw.anwang.meetings.tracked.ItemFixture.MENTAL_HEALTH;
import static tw.anwang.meetings.tracked.ItemFixture.NOW;
import static tw.anwang.meetings.tracked.ItemFixture.STAFF;
import static tw.anwang.meetings.tracked.ItemFixture.keeper;
import static tw.anwang.meetings.tracked.ItemFixture.person;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.tracked.Handling;

class SelectingTest {
    private static final Actor HEAD = person(STAFF, "meetings.keep", "meetings.approve");

    private final Selection selection = new Selection(5, STAFF, NOW);

    @Test
    void needs_at_least_one_point_to_hand_out() {
        selection.propose(1, choice(Handling.NONE, null, null));
        refused("meetings.selection.nothingChosen", () -> selection.submit(keeper(), NOW));
    }

    @Test
    void needs_a_lead_for_each_point_that_is_handed_out() {
        selection.propose(1, choice(Handling.REPORT, null, null));
        refused("meetings.selection.leadMissing", () -> selection.submit(keeper(), NOW));
    }

    @Test
    void keeps_a_group_from_going_out_before_it_is_expanded() {
        selection.propose(1, choice(Handling.COOPERATE, MENTAL_HEALTH, 1L));
        refused("meetings.selection.groupOpen", () -> selection.submit(keeper(), NOW));
    }

    @Test
    void asks_nothing_of_points_that_are_not_tracked() {
        selection.propose(1, choice(Handling.NONE, null, 1L));
        selection.propose(2, choice(Handling.REPORT, MENTAL_HEALTH, null));
        selection.submit(keeper(), NOW);
        assertEquals(SelectionState.SUBMITTED, selection.state());
    }

    @Test
    void is_approved_by_the_head_and_nobody_else() {
        submitted();
        refused("meetings.selection.notHead", () -> selection.approve(keeper(), NOW));
        Actor otherHead = person(MENTAL_HEALTH, "meetings.approve");
        refused("meetings.selection.notHead", () -> selection.approve(otherHead, NOW));
        selection.approve(HEAD, NOW);
        assertEquals(SelectionState.APPROVED, selection.state());
    }

    @Test
    void goes_back_with_a_reason_only() {
        submitted();
        refused("meetings.selection.reasonMissing", () -> selection.giveBack(" ", HEAD));
        selection.giveBack("主辦有誤", HEAD);
        assertEquals(SelectionState.DRAFT, selection.state());
        assertEquals("主辦有誤", selection.returnedReason());
    }

    @Test
    void stays_as_it_is_while_the_head_looks_at_it() {
        submitted();
        refused("meetings.selection.notDraft.SUBMITTED", () -> selection.choose(Map.of(), keeper(), NOW));
    }

    @Test
    void is_handed_out_after_approval_and_once() {
        submitted();
        refused("meetings.selection.notApproved.SUBMITTED", () -> selection.handOut(keeper(), NOW));
        selection.approve(HEAD, NOW);
        selection.handOut(keeper(), NOW);
        refused("meetings.selection.notApproved.HANDED_OUT", () -> selection.handOut(keeper(), NOW));
    }

    @Test
    void is_the_staff_units_alone() {
        Actor other = person(MENTAL_HEALTH, "meetings.keep");
        refused("meetings.selection.notStaffUnit", () -> selection.choose(Map.of(), other, NOW));
    }

    @Test
    void proposes_the_first_sentence_as_title() {
        assertEquals("請心健司辦理", Proposal.title("請心健\n司辦理。並請移民署配合。"));
        assertEquals(60, Proposal.title("字".repeat(200)).length());
    }

    private void submitted() {
        selection.propose(1, choice(Handling.REPORT, MENTAL_HEALTH, null));
        selection.submit(keeper(), NOW);
    }

    private static Choice choice(Handling handling, OfficeId lead, Long group) {
        return new Choice(handling, "社區精神照護", lead, Set.of(), group, Due.none(), null);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleBroken.class, act).key());
    }
}
