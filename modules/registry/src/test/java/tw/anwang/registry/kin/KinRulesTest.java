package tw.anwang.registry.kin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.PersonId;

class KinRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final PersonId 祖母 = new PersonId(1);
    private static final PersonId 母 = new PersonId(2);
    private static final PersonId 女 = new PersonId(3);
    private static final PersonId 父 = new PersonId(4);
    private static final PersonId 養父 = new PersonId(5);

    private final List<KinLine> known = new ArrayList<>(
            List.of(line(祖母, KinKind.PARENT, 母), line(女, KinKind.CHILD, 母).asStored()));

    private static KinLine line(PersonId one, KinKind kind, PersonId other) {
        return new KinLine(null, one, kind, other, null, null);
    }

    private static KinLine line(PersonId one, KinKind kind, PersonId other, LocalDate from, LocalDate to) {
        return new KinLine(null, one, kind, other, from, to);
    }

    private String why(KinLine told) {
        return KinRules.whyNot(told, known, TODAY, PersonId::toString)
                .map(RuleBroken::key)
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource(KinKind.class)
    void nobody_is_the_own_kin(KinKind kind) {
        assertEquals("registry.kin.self", why(line(母, kind, 母)));
    }

    @ParameterizedTest
    @EnumSource(KinKind.class)
    void what_is_said_from_one_side_is_said_from_the_other(KinKind kind) {
        assertEquals(kind, kind.seenFromOther().seenFromOther());
        assertEquals(
                line(父, kind, 養父).asStored(), line(養父, kind.seenFromOther(), 父).asStored());
    }

    @Test
    void nobody_is_the_parent_of_an_own_ancestor() {
        assertEquals("registry.kin.circle", why(line(女, KinKind.PARENT, 祖母)));
        assertEquals("registry.kin.circle", why(line(祖母, KinKind.CHILD, 女)));
        assertEquals("registry.kin.circle", why(line(母, KinKind.ADOPTIVE_PARENT, 祖母)));
        assertEquals("", why(line(祖母, KinKind.ADOPTIVE_PARENT, 女)), "a grandmother may adopt");
    }

    @Test
    void a_child_is_born_to_two_and_may_be_adopted_by_others() {
        assertEquals("", why(line(父, KinKind.PARENT, 女)));
        known.add(line(父, KinKind.PARENT, 女));
        assertEquals("registry.kin.twoParents", why(line(女, KinKind.CHILD, 養父)));
        assertEquals("", why(line(養父, KinKind.ADOPTIVE_PARENT, 女)));
    }

    @Test
    void the_same_is_not_entered_twice_whichever_side_it_is_said_from() {
        assertEquals("registry.kin.already", why(line(母, KinKind.PARENT, 女)));
        assertEquals("registry.kin.already", why(line(女, KinKind.CHILD, 母)));
        assertEquals("registry.kin.already", why(line(母, KinKind.ADOPTIVE_PARENT, 女)));
    }

    @Test
    void two_may_marry_a_second_time_after_the_first() {
        known.add(line(母, KinKind.SPOUSE, 父, LocalDate.of(2000, 1, 1), LocalDate.of(2005, 1, 1)));
        assertEquals("registry.kin.already", why(line(父, KinKind.SPOUSE, 母, LocalDate.of(2004, 1, 1), null)));
        assertEquals("", why(line(父, KinKind.SPOUSE, 母, LocalDate.of(2008, 1, 1), null)));
        assertEquals("", why(line(父, KinKind.FORMER_SPOUSE, 母)));
    }

    @Test
    void days_are_in_their_order_and_not_ahead() {
        assertEquals("registry.kin.inFuture", why(line(母, KinKind.SPOUSE, 父, TODAY.plusDays(1), null)));
        assertEquals("registry.kin.endsBefore", why(line(母, KinKind.SPOUSE, 父, TODAY, TODAY.minusDays(1))));
        assertEquals("", why(line(母, KinKind.SPOUSE, 父, TODAY, TODAY)));
    }

    @Test
    void a_birth_that_cannot_well_be_is_doubted_and_not_refused() {
        assertEquals(List.of("registry.kin.doubt.bornBeforeParent"), doubts(1990, 1980));
        assertEquals(List.of("registry.kin.doubt.years"), doubts(1990, 2003));
        assertEquals(List.of(), doubts(1990, 2004));
        assertEquals(List.of(), doubts(1930, 1990));
        assertEquals(List.of("registry.kin.doubt.years"), doubts(1930, 1991));
        assertTrue(KinRules.doubts(line(母, KinKind.PARENT, 女), any -> null, PersonId::toString)
                .isEmpty());
        assertTrue(KinRules.doubts(line(母, KinKind.SPOUSE, 父), any -> TODAY, PersonId::toString)
                .isEmpty());
    }

    private static List<String> doubts(int parent, int child) {
        Map<PersonId, LocalDate> born = Map.of(母, LocalDate.of(parent, 6, 1), 女, LocalDate.of(child, 6, 1));
        return KinRules.doubts(line(女, KinKind.CHILD, 母), born::get, PersonId::toString).stream()
                .map(RuleBroken::key)
                .toList();
    }
}
