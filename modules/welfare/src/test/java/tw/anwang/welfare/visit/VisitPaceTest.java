package tw.anwang.welfare.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.familycase.Vulnerability;
import tw.anwang.welfare.norm.Norm;
import tw.anwang.welfare.visit.VisitPace.Contact;

/** How often a family is seen. */
class VisitPaceTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 1);
    private static final Map<Norm.Kind, Integer> NORMS = new EnumMap<>(Map.of(
            Norm.Kind.HIGH_CONTACT, 15,
            Norm.Kind.HIGH_FACE, 30,
            Norm.Kind.LOW_CONTACT, 90,
            Norm.Kind.LOW_FACE, 90));

    private static Contact on(int day, boolean face, LocalDate next) {
        return new Contact(Taipei.at(LocalDate.of(2026, 4, day).atTime(14, 0)), next, face);
    }

    private static Optional<LocalDate> next(Vulnerability grade, Contact... newestFirst) {
        return VisitPace.next(List.of(newestFirst), grade, NORMS, OPENED);
    }

    @Test
    void before_the_assessment_only_what_was_planned_counts() {
        assertEquals(Optional.empty(), next(null, on(10, true, null)));
        LocalDate planned = LocalDate.of(2026, 4, 20);
        assertEquals(Optional.of(planned), next(null, on(10, true, planned)));
    }

    @Test
    void a_graver_family_is_seen_sooner() {
        assertEquals(Optional.of(LocalDate.of(2026, 4, 25)), next(Vulnerability.HIGH, on(10, true, null)));
        assertEquals(Optional.of(LocalDate.of(2026, 7, 9)), next(Vulnerability.LOW, on(10, true, null)));
    }

    @Test
    void calls_alone_do_not_put_the_visit_face_to_face_off() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 5, 1)),
                next(Vulnerability.HIGH, on(28, false, null), on(14, false, null), on(1, true, null)));
    }

    @Test
    void a_plan_may_be_sooner_than_the_grade_asks_and_never_later() {
        LocalDate sooner = LocalDate.of(2026, 4, 12);
        assertEquals(Optional.of(sooner), next(Vulnerability.HIGH, on(10, true, sooner)));
        assertEquals(
                Optional.of(LocalDate.of(2026, 4, 25)),
                next(Vulnerability.HIGH, on(10, true, LocalDate.of(2026, 6, 1))));
    }

    @Test
    void an_earlier_plan_is_over_once_the_family_was_seen_again() {
        assertEquals(Optional.empty(), next(null, on(12, true, null), on(10, true, LocalDate.of(2026, 4, 11))));
    }

    @Test
    void without_any_contact_it_counts_from_the_day_the_case_began() {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 16)), next(Vulnerability.HIGH));
    }
}
