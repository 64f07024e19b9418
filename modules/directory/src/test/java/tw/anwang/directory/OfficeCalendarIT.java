package tw.anwang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeCalendar.SpecialDay;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

class OfficeCalendarIT {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 9);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("directory");

    @Inject
    private OfficeCalendar calendar;

    @Test
    void saturday_and_sunday_are_free_without_any_entry() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        assertTrue(calendar.isWorkingDay(monday));
        assertFalse(calendar.isWorkingDay(monday.minusDays(1)));
        assertFalse(calendar.isWorkingDay(monday.minusDays(2)));
    }

    @Test
    void a_holiday_and_a_make_up_day_change_the_count_until_they_are_removed() {
        assertEquals(MONDAY, calendar.workingDaysAfter(FRIDAY, 1));
        calendar.enter(new SpecialDay(FRIDAY, "國慶日補假", false));
        calendar.enter(new SpecialDay(SATURDAY, "補行上班", true));
        assertFalse(calendar.isWorkingDay(FRIDAY));
        assertEquals(SATURDAY, calendar.workingDaysAfter(FRIDAY, 0));
        assertEquals(SATURDAY, calendar.workingDaysAfter(FRIDAY, 1));
        assertEquals(MONDAY, calendar.workingDaysAfter(FRIDAY, 2));
        assertEquals(
                List.of("國慶日補假", "補行上班"),
                calendar.specialDaysOf(2026).stream().map(SpecialDay::name).toList());
        calendar.remove(FRIDAY);
        calendar.remove(SATURDAY);
        assertTrue(calendar.isWorkingDay(FRIDAY));
        assertEquals(List.of(), calendar.specialDaysOf(2026));
    }

    @Test
    void a_special_day_needs_a_name() {
        var broken = assertThrows(RuleBroken.class, () -> calendar.enter(new SpecialDay(MONDAY, " ", false)));
        assertEquals("directory.calendar.nameMissing", broken.key());
    }
}
