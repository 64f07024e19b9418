package tw.anwang.meetings.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Scope;
import tw.anwang.kernel.RuleBroken;

/** Nobody approves the own minutes in the place of the head. */
class ApprovingMinutesTest {
    private static final long OFFICER = 9;
    private static final long COLLEAGUE = 10;
    private static final long HEAD = 8;
    private static final Instant NOW = Instant.parse("2023-02-08T02:00:00Z");

    private final Recording recording = new Recording(15, 1, null);

    private static Actor person(long number, long inThePlaceOf) {
        Scope scope = Scope.ofOffices(Set.of(101L), inThePlaceOf);
        return new Actor(new AccountId(number), "王小明", new OfficeId(101), Set.of("meetings.approve"), scope);
    }

    @Test
    void who_laid_them_before_the_head_does_not_approve_as_the_heads_deputy() {
        recording.submit("", person(OFFICER, OFFICER));
        Actor deputy = person(OFFICER, HEAD);
        RuleBroken refused = assertThrows(RuleBroken.class, () -> recording.approve(deputy, NOW));
        assertEquals("meetings.recording.ownAsDeputy", refused.key());
        assertEquals(RecordingState.SUBMITTED, recording.state());
        recording.approve(person(COLLEAGUE, HEAD), NOW);
        assertEquals(RecordingState.APPROVED, recording.state());
    }

    @Test
    void a_head_who_laid_them_before_himself_approves_them() {
        recording.submit("", person(HEAD, HEAD));
        recording.approve(person(HEAD, HEAD), NOW);
        assertEquals(RecordingState.APPROVED, recording.state());
    }
}
