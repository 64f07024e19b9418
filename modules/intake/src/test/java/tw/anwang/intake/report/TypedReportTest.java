package tw.anwang.intake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.screening.ScreeningTyped;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;

/** What people type into a report, and what is refused of it. */
class TypedReportTest {
    private static final Instant NOW = Instant.parse("2026-11-26T06:30:00Z");

    private static ReportHead head(
            Instant known, Instant received, boolean urgent, String why, String system, String no) {
        return new ReportHead(ReportKind.VULNERABLE_FAMILY, "6400000000", known, received, urgent, why, system, no);
    }

    private static String why(ReportHead head) {
        return head.whyNot(NOW).map(RuleBroken::key).orElse("");
    }

    @Test
    void a_moment_is_read_in_every_form_people_type() {
        Stream.of("115/11/26 14:30", "1151126 1430", "１１５/１１/２６　１４：３０", "115年11月26日 14時30分", "2026-11-26 14:30")
                .forEach(typed -> assertEquals(NOW, TypedMoment.of(typed), typed));
        assertNull(TypedMoment.of(" "));
        Stream.of("昨天下午", "115/11/26", "115/13/26 14:30", "115/11/26 25:00")
                .forEach(typed -> assertThrows(RuleBroken.class, () -> TypedMoment.of(typed), typed));
    }

    @Test
    void the_county_knew_not_later_than_now_and_not_before_the_reporter() {
        assertEquals("", why(head(null, NOW, false, null, null, null)));
        assertEquals("intake.report.receivedLater", why(head(null, NOW.plusSeconds(60), false, null, null, null)));
        assertEquals("intake.report.knownLater", why(head(NOW, NOW.minusSeconds(60), false, null, null, null)));
        assertEquals("intake.report.noReceived", why(head(null, null, false, null, null, null)));
    }

    @Test
    void what_is_urgent_says_why_and_what_came_from_elsewhere_bears_its_number() {
        assertEquals("intake.report.noUrgentWhy", why(head(null, NOW, true, " ", null, null)));
        assertEquals("", why(head(null, NOW, true, "有立即危險", null, null)));
        assertEquals("intake.report.noSourceNumber", why(head(null, NOW, false, null, "關懷e起來", null)));
        assertEquals("本系統", head(null, NOW, false, null, " ", null).sourceSystem());
    }

    @Test
    void nobody_is_born_in_the_future_or_before_the_republic() {
        LocalDate today = LocalDate.of(2026, 11, 26);
        assertTrue(born(today.plusDays(1)).whyNot(today).isPresent());
        assertTrue(born(LocalDate.of(1911, 12, 31)).whyNot(today).isPresent());
        assertTrue(born(today).whyNot(today).isEmpty());
        assertTrue(born(null).whyNot(today).isEmpty());
    }

    private static ToldPerson born(LocalDate day) {
        return new ToldPerson("某人", Sex.UNKNOWN, day, MemberRole.UNKNOWN, true, null, null);
    }

    @Test
    void a_person_without_a_name_is_somebody_once_anything_is_known() {
        assertTrue(new ToldPerson(" ", null, null, null, false, "", null).isNobody());
        assertTrue(!new ToldPerson(null, Sex.MALE, null, null, false, null, null).isNobody());
    }

    @Test
    void a_proposal_is_either_an_office_or_an_end_and_has_a_reason() {
        ScreeningTyped typed = new ScreeningTyped();
        typed.setWhy("理由");
        assertTrue(typed.proposal(null).whyNot().isPresent());
        typed.setOutcome("10221");
        assertEquals(10221, typed.proposal(null).office().value());
        assertTrue(typed.proposal(null).whyNot().isEmpty());
        typed.setOutcome("DUPLICATE");
        assertEquals(EndReason.DUPLICATE, typed.proposal(null).end());
        typed.setWhy("");
        assertTrue(typed.proposal(null).whyNot().isPresent());
    }
}
