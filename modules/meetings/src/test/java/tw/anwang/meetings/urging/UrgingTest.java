package tw.anwang.meetings.urging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.tracked.ItemFixture;

class UrgingTest {
    private static final Instant NOW = Instant.parse("2023-01-23T02:00:00Z");
    private static final Actor KEEPER = ItemFixture.keeper();

    @Test
    void only_the_staff_unit_urges_and_only_while_the_round_is_open() {
        OfficeId staff = KEEPER.office();
        assertEquals(Optional.empty(), Urging.whyNot(staff, true, KEEPER));
        assertEquals("meetings.urging.roundClosed", key(Urging.whyNot(staff, false, KEEPER)));
        Actor elsewhere = ItemFixture.person(new OfficeId(402), "meetings.read", "meetings.keep");
        assertEquals("meetings.urging.notStaffUnit", key(Urging.whyNot(staff, true, elsewhere)));
        Actor reader = ItemFixture.person(staff, "meetings.read", "meetings.approve");
        assertEquals("meetings.urging.notStaffUnit", key(Urging.whyNot(staff, true, reader)));
    }

    @Test
    void nothing_chosen_is_nothing_released() {
        Urging draft = new Urging(7, KEEPER, NOW);
        assertEquals("meetings.urging.noneChosen", key(draft.whyNotRelease(0)));
        assertThrows(RuleBroken.class, () -> draft.release(0, KEEPER, NOW));
        assertTrue(draft.isDraft());
    }

    @Test
    void what_was_released_is_history() {
        Urging draft = new Urging(7, KEEPER, NOW);
        draft.release(2, KEEPER, NOW);
        assertFalse(draft.isDraft());
        assertEquals(NOW, draft.releasedAt());
        assertEquals("meetings.urging.released", key(draft.whyNotRelease(2)));
    }

    private static String key(Optional<RuleBroken> obstacle) {
        return obstacle.orElseThrow().key();
    }
}
