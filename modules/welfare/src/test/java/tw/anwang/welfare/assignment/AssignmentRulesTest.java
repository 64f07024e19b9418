package tw.anwang.welfare.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;
import static tw.anwang.welfare.familycase.CaseFixture.assigned;
import static tw.anwang.welfare.familycase.CaseFixture.supervisor;
import static tw.anwang.welfare.familycase.CaseFixture.waiting;
import static tw.anwang.welfare.familycase.CaseFixture.worker;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.RuleBroken;

/** Who gives a case to whom. */
class AssignmentRulesTest {
    private static void assertBroken(String rule, Optional<RuleBroken> found) {
        assertEquals("welfare.assignment." + rule, found.map(RuleBroken::key).orElse("nothing"));
    }

    @Test
    void a_supervisor_of_the_centre_gives_what_nobody_has() {
        assertEquals(Optional.empty(), AssignmentRules.whyNotAssign(waiting(SANMIN), supervisor(9, SANMIN)));
    }

    @Test
    void a_worker_gives_nothing_and_neither_does_the_supervisor_of_another_centre() {
        assertBroken("notSupervisor", AssignmentRules.whyNotAssign(waiting(SANMIN), worker(9, SANMIN)));
        assertBroken("notSupervisor", AssignmentRules.whyNotAssign(waiting(SANMIN), supervisor(9, FENGSHAN)));
        assertBroken("notSupervisor", AssignmentRules.whyNotReassign(assigned(SANMIN, 5), worker(5, SANMIN)));
    }

    @Test
    void what_somebody_has_is_not_assigned_a_second_time_but_reassigned() {
        assertBroken("alreadyAssigned", AssignmentRules.whyNotAssign(assigned(SANMIN, 5), supervisor(9, SANMIN)));
        assertEquals(Optional.empty(), AssignmentRules.whyNotReassign(assigned(SANMIN, 5), supervisor(9, SANMIN)));
    }

    @Test
    void what_nobody_has_is_not_reassigned() {
        assertBroken("notOpen", AssignmentRules.whyNotReassign(waiting(SANMIN), supervisor(9, SANMIN)));
    }

    @Test
    void another_worker_needs_a_reason_and_to_be_another_one() {
        assertBroken("sameWorker", AssignmentRules.whyNotInstead(assigned(SANMIN, 5), new AccountId(5), "搬家"));
        assertBroken("noReason", AssignmentRules.whyNotInstead(assigned(SANMIN, 5), new AccountId(6), "  "));
        assertEquals(Optional.empty(), AssignmentRules.whyNotInstead(assigned(SANMIN, 5), new AccountId(6), "原社工離職"));
    }
}
