package tw.anwang.registry.household;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Scope;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.RegistryPermissions;

/** Who may enter and correct members, on which days, with which numbers. */
class MemberRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static Actor worker(long office, String... rights) {
        return new Actor(
                new AccountId(1), "社工", new OfficeId(office), Set.of(rights), Scope.ofOffices(Set.of(office), 1));
    }

    private static String why(Actor me) {
        return MemberRules.whyNotKeep(Set.of(7L, 8L), me).map(RuleBroken::key).orElse("");
    }

    @Test
    void who_serves_and_reads_names_keeps_the_household() {
        assertEquals("", why(worker(8, RegistryPermissions.KEEP, "scope.clear.victim")));
        assertEquals("registry.member.notServing", why(worker(9, RegistryPermissions.KEEP, "scope.clear.victim")));
        assertEquals("registry.member.notKeeper", why(worker(8, "scope.clear.victim")));
        assertEquals("registry.member.namesHidden", why(worker(8, RegistryPermissions.KEEP)));
    }

    private static String broken(LocalDate joined, LocalDate left) {
        Place place = new Place(null, joined, left);
        assertEquals(MemberRole.UNKNOWN, place.role());
        return assertThrows(RuleBroken.class, () -> place.check(TODAY)).key();
    }

    @Test
    void a_place_has_days_that_can_be() {
        assertEquals("registry.member.noJoined", broken(null, null));
        assertEquals("registry.member.joinedInFuture", broken(TODAY.plusDays(1), null));
        assertEquals("registry.member.leftBeforeJoined", broken(TODAY, TODAY.minusDays(1)));
        assertEquals("registry.member.leftInFuture", broken(TODAY, TODAY.plusDays(1)));
        assertDoesNotThrow(() -> new Place(null, TODAY, TODAY).check(TODAY));
    }

    @Test
    void a_wrong_number_is_refused_unless_somebody_says_why_it_is_kept() {
        RuleBroken wrong = assertThrows(RuleBroken.class, () -> new TypedNumber("A123456788", " ").check());
        assertEquals("registry.identifier.wrong", wrong.key());
        assertDoesNotThrow(() -> new TypedNumber("A123456788", "證件影本如此").check());
        assertDoesNotThrow(() -> new TypedNumber("a123456789", null).check());
        assertDoesNotThrow(() -> new TypedNumber(" ", null).check());
        assertTrue(new TypedNumber("A123456788", "證件影本如此").checked().isEmpty());
    }
}
