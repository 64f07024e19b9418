package tw.anwang.intake.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked to leave is told apart from what would take too much by mistake. */
class LeavingAskedTest {
    private static LeavingAsked asked(String platform, String from, String to, String why) {
        return LeavingAsked.of(Map.of("platform", platform, "from", from, "to", to, "why", why)::get);
    }

    private static String refused(LeavingAsked asked) {
        return asked.whyNot().orElseThrow().key();
    }

    @Test
    void a_day_that_cannot_be_read_is_refused_and_takes_nothing() {
        assertEquals("intake.platform.out.noDay", refused(asked("ECARE", "115/13/1", "", "補登夜間通報")));
        assertEquals("intake.platform.out.noDay", refused(asked("ECARE", "", "昨天", "補登夜間通報")));
    }

    @Test
    void a_platform_nobody_knows_and_a_purpose_in_four_signs_are_refused() {
        assertEquals("intake.platform.whichPlatform", refused(asked("X", "", "", "補登夜間通報")));
        assertEquals("intake.platform.noPurpose", refused(asked("ECARE", "", "", "補登夜間")));
        assertEquals("intake.platform.noPurpose", refused(asked("ECARE", "", "", " 無 ")));
    }

    @Test
    void days_as_people_type_them_bound_what_leaves_and_none_leave_it_unbound() {
        LeavingAsked both = asked("ECARE", "115/11/1", "民國115年11月30日", "補登夜間通報");
        assertTrue(both.whyNot().isEmpty());
        assertEquals(LocalDate.of(2026, 11, 1), both.filter().from());
        assertEquals(LocalDate.of(2026, 11, 30), both.filter().to());
        assertEquals(null, asked("ECARE", "", "", "補登夜間通報").filter().from());
    }

    @Test
    void what_was_typed_goes_back_to_the_page() {
        assertEquals(
                "platform=ECARE&from=115%2F13%2F1&to=&why=a+%26+b",
                asked("ECARE", "115/13/1", "", "a & b").written());
    }
}
