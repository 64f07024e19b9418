package tw.anwang.welfare.familycase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RuleBroken;

/** The life of a case: which state follows which. */
class CaseStateTest {
    private static Set<CaseState> after(CaseState state) {
        EnumSet<CaseState> following = EnumSet.noneOf(CaseState.class);
        for (CaseState next : CaseState.values()) {
            if (state.mayBecome(next)) {
                following.add(next);
            }
        }
        return following;
    }

    @Test
    void a_new_case_is_assessed_once_somebody_has_it() {
        assertEquals(EnumSet.of(CaseState.ASSESSING), after(CaseState.TO_ASSIGN));
    }

    @Test
    void nothing_is_opened_or_closed_past_the_supervisor() {
        assertEquals(EnumSet.of(CaseState.REVIEW), after(CaseState.ASSESSING));
        assertEquals(EnumSet.of(CaseState.REVIEW), after(CaseState.SERVED));
    }

    @Test
    void what_has_ended_is_only_taken_up_again_where_it_was_left() {
        assertEquals(EnumSet.of(CaseState.SERVED, CaseState.ASSESSING), after(CaseState.CLOSED));
        assertEquals(EnumSet.of(CaseState.ASSESSING), after(CaseState.NOT_OPENED));
        assertEquals(EnumSet.of(CaseState.ASSESSING), after(CaseState.SHORT_SERVICE));
        for (CaseState state : EnumSet.complementOf(EnumSet.copyOf(CaseState.OPEN))) {
            assertFalse(state.isOpen(), state.name());
        }
    }

    @Test
    void a_case_refuses_what_cannot_follow() {
        FamilyCase waiting = CaseFixture.waiting(CaseFixture.SANMIN);
        RuleBroken refused = assertThrows(RuleBroken.class, () -> waiting.become(CaseState.SERVED));
        assertEquals("welfare.familyCase.otherState", refused.key());
        assertEquals(CaseState.TO_ASSIGN, waiting.state());
    }
}
