package tw.anwang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RuleBroken;

class OfficeLifeTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final Office office =
            new Office(new NewOffice(null, " 測試司 ", " ", OfficeKind.DEPARTMENT, Set.of(Remit.SOCIAL), FIRST), null);

    @Test
    void an_office_without_a_short_name_goes_by_its_full_one() {
        assertEquals("測試司", office.name());
        assertFalse(office.livesOn(FIRST.minusDays(1)));
        assertTrue(office.livesOn(FIRST));
    }

    @Test
    void it_lives_through_its_last_day() {
        office.close(FIRST.plusDays(9));
        assertTrue(office.livesOn(FIRST.plusDays(9)));
        assertFalse(office.livesOn(FIRST.plusDays(10)));
    }

    @Test
    void it_cannot_end_before_it_begins_nor_twice() {
        assertBroken("directory.office.closesBeforeItOpens", () -> office.close(FIRST.minusDays(1)));
        assertTrue(office.whyNotClose().isEmpty());
        office.close(FIRST);
        assertBroken("directory.office.closed", () -> office.close(FIRST.plusDays(1)));
        assertEquals(
                "directory.office.closed", office.whyNotClose().orElseThrow().key());
    }

    @Test
    void a_name_is_needed() {
        assertBroken("directory.office.nameMissing", () -> office.correct(" ", "短", Set.of()));
    }

    @Test
    void days_and_level_are_needed() {
        assertBroken("directory.office.lastDayMissing", () -> office.close(null));
        assertBroken("directory.office.renameDayMissing", () -> office.rename("新司", null, null, FIRST));
        assertBroken(
                "directory.office.kindMissing",
                () -> new Office(new NewOffice(null, "測試司", null, null, Set.of(), null), null));
    }

    @Test
    void a_new_name_comes_after_the_first_day() {
        assertBroken(
                "directory.office.renamedBeforeItOpens", () -> office.rename("新司", null, FIRST, FIRST.plusDays(9)));
    }

    @Test
    void what_has_ended_gets_no_new_name() {
        office.close(FIRST.plusDays(5));
        assertBroken(
                "directory.office.renameClosed", () -> office.rename("新司", null, FIRST.plusDays(6), FIRST.plusDays(9)));
    }

    private static void assertBroken(String key, Runnable verb) {
        assertEquals(key, assertThrows(RuleBroken.class, verb::run).key());
    }
}
