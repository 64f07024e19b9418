package tw.anwang.registry.person;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.Sex;

/** What may be said of a person. */
class PersonWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static PersonWords lived(LocalDate bornOn, LocalDate diedOn) {
        return new PersonWords("王小明", Sex.MALE, bornOn, false, diedOn);
    }

    private static String broken(PersonWords words) {
        return assertThrows(RuleBroken.class, () -> words.check(TODAY)).key();
    }

    @Test
    void everything_may_be_unknown() {
        PersonWords nothing = new PersonWords("  ", null, null, true, null);
        assertDoesNotThrow(() -> nothing.check(TODAY));
        assertNull(nothing.name());
        assertEquals(Sex.UNKNOWN, nothing.sex());
        assertFalse(nothing.estimated());
    }

    @Test
    void nobody_is_born_tomorrow_or_before_the_republic() {
        assertEquals("registry.person.bornInFuture", broken(lived(TODAY.plusDays(1), null)));
        assertEquals("registry.person.bornTooEarly", broken(lived(LocalDate.of(1911, 12, 31), null)));
        assertDoesNotThrow(() -> lived(LocalDate.of(1912, 1, 1), null).check(TODAY));
        assertDoesNotThrow(() -> lived(TODAY, null).check(TODAY));
    }

    @Test
    void nobody_dies_tomorrow_or_before_being_born() {
        assertEquals("registry.person.diedInFuture", broken(lived(null, TODAY.plusDays(1))));
        assertEquals("registry.person.diedBeforeBorn", broken(lived(TODAY.minusDays(1), TODAY.minusDays(2))));
        assertDoesNotThrow(() -> lived(TODAY, TODAY).check(TODAY));
    }
}
