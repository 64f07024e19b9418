package tw.anwang.registry.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.directory.OfficeId;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.ServiceSystem;
import tw.anwang.registry.ServingOffice;

/** 共案: who coordinates with whom. */
class CoordinationTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static ServingOffice serves(long office, ServiceSystem system, boolean leads, LocalDate from) {
        return new ServingOffice(
                office,
                new HouseholdId(1),
                null,
                system,
                new OfficeId(office),
                null,
                leads,
                from,
                null,
                "welfare.familyCase",
                office);
    }

    private static ServingOffice ended(ServingOffice one) {
        return new ServingOffice(
                one.id(),
                one.household(),
                one.person(),
                one.system(),
                one.office(),
                one.worker(),
                one.leads(),
                one.from(),
                one.from().plusDays(1),
                one.recordKind(),
                one.recordId());
    }

    @Test
    void where_two_lead_the_one_that_began_first_invites_the_other() {
        var welfare = serves(1, ServiceSystem.WELFARE, true, MAY);
        var protection = serves(2, ServiceSystem.PROTECTION, true, MAY.minusDays(1));
        Coordination found = Coordination.of(List.of(welfare, protection)).orElseThrow();
        assertEquals(protection, found.first());
        assertEquals(List.of(welfare), found.others());
    }

    @Test
    void one_office_that_leads_twice_coordinates_with_nobody() {
        var household = serves(1, ServiceSystem.WELFARE, true, MAY);
        assertTrue(Coordination.of(List.of(household, household)).isEmpty());
    }

    @Test
    void a_lead_that_ended_and_one_that_only_joins_are_no_second_lead() {
        var welfare = serves(1, ServiceSystem.WELFARE, true, MAY);
        var before = ended(serves(2, ServiceSystem.PROTECTION, true, MAY.minusYears(1)));
        var school = serves(3, ServiceSystem.EDUCATION, false, MAY);
        assertTrue(Coordination.of(List.of(welfare, before, school)).isEmpty());
        assertTrue(Coordination.of(List.of()).isEmpty());
    }

    @Test
    void a_case_is_shared_by_two_that_serve_and_not_by_who_only_dispatched_the_report() {
        var welfare = serves(1, ServiceSystem.WELFARE, true, MAY);
        var intake = serves(2, ServiceSystem.INTAKE, false, MAY);
        var school = serves(3, ServiceSystem.EDUCATION, false, MAY);
        assertFalse(Coordination.isShared(List.of(welfare, intake)));
        assertFalse(Coordination.isShared(List.of(welfare, ended(school))));
        assertTrue(Coordination.isShared(List.of(welfare, school)));
    }
}
