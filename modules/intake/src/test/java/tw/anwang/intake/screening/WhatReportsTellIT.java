package tw.anwang.intake.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.dispatch.Dispatching;
import tw.anwang.intake.person.MaybeSame;
import tw.anwang.intake.person.PersonRow;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.report.IntakeFixture;
import tw.anwang.intake.report.ReportSheet;
import tw.anwang.intake.report.ReportSheets;
import tw.anwang.intake.report.ReportVerb;
import tw.anwang.intake.report.Reports;
import tw.anwang.intake.report.StepRow;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewInvolvement;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.ServiceSystem;
import tw.anwang.registry.ServingOffice;
import tw.anwang.registry.Sex;
import tw.anwang.testing.ModuleContainer;

/** What a report tells of other reports, other services and other households, and to whom. */
class WhatReportsTellIT {
    private static final OfficeId SANMIN = new OfficeId(IntakeFixture.SANMIN);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    Reports reports;

    @Inject
    ReportSheets sheets;

    @Inject
    Screenings screenings;

    @Inject
    ScreeningSheets screeningSheets;

    @Inject
    Dispatching dispatching;

    @Inject
    Involvements involvements;

    private IntakeFixture house;
    private String name;

    @BeforeEach
    void a_child_whom_nobody_knows_yet() throws Exception {
        house = new IntakeFixture(container);
        name = "童" + System.nanoTime();
    }

    private ReportSheet read(AccountId who, long id) {
        house.actAs(who);
        return sheets.byId(id);
    }

    private HouseholdId household(long id) {
        house.actAs(house.screener);
        return reports.byId(id).household();
    }

    private PersonId person(long id) {
        return read(house.screener, id).people().get(0).person();
    }

    /** The window says that it is the child of that other report. */
    private void propose(long id, long other, HouseholdId household) {
        house.actAs(house.screener);
        Set<Long> same = screeningSheets.beside(sheets.byId(id)).same().stream()
                .filter(one -> one.report().id() == other)
                .map(MaybeSame::other)
                .collect(Collectors.toSet());
        assertFalse(same.isEmpty());
        screenings.propose(id, house.version(id), new Proposal(SANMIN, null, "同一人", same, household));
    }

    private void agree(long id) {
        house.actAs(house.checker);
        screenings.agree(id, house.version(id), null);
    }

    private void again(long id, long other) {
        propose(id, other, null);
        agree(id);
    }

    private void serves(HouseholdId household, PersonId person, long office, Sensitivity kept) throws Exception {
        container.inTransaction(() -> involvements.begin(new NewInvolvement(
                household,
                person,
                ServiceSystem.PROTECTION,
                new OfficeId(office),
                null,
                false,
                LocalDate.of(2026, 3, 2),
                kept,
                "intake.test",
                household.value())));
    }

    private int count(String sql, Object... values) throws SQLException {
        try (var connection = container.database().connect();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (var connection = container.database().connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private boolean sees(long office, HouseholdId household) throws SQLException {
        return count(
                        "select count(*) from registry_household_party where record_id = ? and office_id = ?",
                        household.value(),
                        office)
                > 0;
    }

    private int members(HouseholdId household) throws SQLException {
        return count(
                "select count(*) from registry_member where household_id = ? and left_on is null", household.value());
    }

    @Test
    void a_service_that_is_confidential_is_kept_as_a_number_and_shown_as_such_beside_the_person() throws Exception {
        long first = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(first, IntakeFixture.SANMIN);
        serves(household(first), null, IntakeFixture.FENGSHAN, Sensitivity.CONFIDENTIAL);
        long second = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.proposed(second, IntakeFixture.SANMIN);
        CheckRow services = read(house.checker, second).checks().stream()
                .filter(one -> one.label(Locale.TAIWAN).equals("服務中單位"))
                .filter(one -> one.outcome() != CrossCheckAnswer.Outcome.DOWN)
                .findFirst()
                .orElseThrow();
        assertFalse(String.valueOf(services.words()).contains("鳳山"), services.words());
        assertEquals(1, services.kept());
        assertTrue(
                read(house.screener, second).people().get(0).serving().stream().anyMatch(one -> one.isClosed()),
                "who may read it is told that it is");
    }

    @Test
    void cross_checks_are_for_who_screens_and_checks_and_name_no_report_that_is_kept_to_its_parties() throws Exception {
        long kept = house.entered(ReportKind.SEXUAL_ASSAULT, name);
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.actAs(house.screener);
        String number = reports.byId(kept).number();
        house.dispatched(id, IntakeFixture.FENGSHAN);
        CheckRow before = read(house.screener, id).checks().stream()
                .filter(one -> one.label(Locale.TAIWAN).equals("歷次通報"))
                .findFirst()
                .orElseThrow();
        assertEquals(0, before.found());
        assertEquals(1, before.kept());
        assertFalse(before.words().contains(number), before.words());
        assertFalse(read(house.checker, id).checks().isEmpty());
        assertTrue(read(house.worker, id).checks().isEmpty(), "who entered it");
        assertTrue(read(house.other, id).checks().isEmpty(), "who received it");
        assertTrue(read(house.other, id).people().get(0).earlier().isEmpty());
    }

    @Test
    void who_decides_reads_cross_checks_and_who_entered_the_report_does_not() {
        house.entered(ReportKind.SEXUAL_ASSAULT, name);
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        for (long office : List.of(IntakeFixture.SANMIN, IntakeFixture.FENGSHAN)) {
            house.dispatched(id, office);
            house.actAs(office == IntakeFixture.SANMIN ? house.supervisor : house.other);
            dispatching.giveBack(id, "不在轄區");
        }
        house.actAs(house.screener);
        dispatching.dispute(id, "兩造都不收");
        assertTrue(read(house.screener, id).checks().stream().anyMatch(one -> one.kept() > 0));
        assertFalse(read(house.head, id).checks().isEmpty());
        assertTrue(read(house.worker, id).checks().isEmpty());
    }

    @Test
    void services_stand_beside_the_people_they_are_for_and_what_is_kept_closer_is_not_told() throws Exception {
        long first = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(first, IntakeFixture.SANMIN);
        serves(household(first), null, IntakeFixture.SANMIN, Sensitivity.ORDINARY);
        serves(household(first), null, IntakeFixture.BUREAU, Sensitivity.PARTIES_ONLY);
        serves(household(first), null, IntakeFixture.FENGSHAN, Sensitivity.PARTIES_ONLY);
        house.actAs(house.worker);
        long second = reports.register(
                IntakeFixture.head(
                        ReportKind.VULNERABLE_FAMILY, container.clock().instant()),
                IntakeFixture.words("又發生"),
                List.of(
                        new ToldPerson(
                                "別家的人" + name, Sex.MALE, LocalDate.of(1980, 1, 1), MemberRole.OTHER, true, null, null),
                        IntakeFixture.child(name)),
                IntakeFixture.TEACHER);
        List<PersonRow> people = read(house.worker, second).people();
        assertEquals(List.of(), people.get(0).serving(), "of another family");
        assertEquals(List.of(SANMIN), offices(people.get(1)));
        assertEquals(List.of(SANMIN), offices(read(house.worker, first).people().get(0)));
    }

    private static List<OfficeId> offices(PersonRow row) {
        return row.serving().stream().map(ServingOffice::office).toList();
    }

    @Test
    void an_office_that_returned_a_report_loses_the_household_unless_it_serves_it_otherwise() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(id, IntakeFixture.FENGSHAN);
        assertTrue(sees(IntakeFixture.FENGSHAN, household(id)));
        house.actAs(house.other);
        dispatching.giveBack(id, "不在轄區");
        assertFalse(sees(IntakeFixture.FENGSHAN, household(id)));
        assertTrue(sees(IntakeFixture.WINDOW, household(id)));
        assertThrows(NotVisible.class, () -> read(house.other, id));
        house.dispatched(id, IntakeFixture.FENGSHAN);
        serves(household(id), null, IntakeFixture.FENGSHAN, Sensitivity.ORDINARY);
        house.actAs(house.other);
        dispatching.giveBack(id, "仍不在轄區");
        assertTrue(sees(IntakeFixture.FENGSHAN, household(id)), "it serves the family");
    }

    @Test
    void an_office_with_another_report_of_the_family_keeps_the_household() throws Exception {
        long first = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(first, IntakeFixture.SANMIN);
        long second = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        again(second, first);
        assertEquals(household(first), household(second));
        house.actAs(house.supervisor);
        dispatching.giveBack(second, "重複");
        assertTrue(sees(IntakeFixture.SANMIN, household(first)));
    }

    @Test
    void a_report_that_tells_of_health_is_confidential() {
        long id = house.entered(ReportKind.SUICIDE, name);
        house.actAs(house.screener);
        assertEquals(Sensitivity.CONFIDENTIAL, reports.byId(id).sensitivity());
        assertEquals(Sensitivity.CONFIDENTIAL, ReportKind.MENTAL_ILLNESS.sensitivity());
        assertEquals(Sensitivity.PARTIES_ONLY, ReportKind.ELDER_PROTECTION.sensitivity());
        assertEquals(Sensitivity.ORDINARY, ReportKind.VULNERABLE_FAMILY.sensitivity());
    }

    @Test
    void a_report_joins_no_household_that_is_kept_otherwise_but_the_person_is_the_same() throws Exception {
        long open = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(open, IntakeFixture.SANMIN);
        for (ReportKind kind : List.of(ReportKind.SUICIDE, ReportKind.CHILD_PROTECTION)) {
            long closed = house.entered(kind, name);
            again(closed, open);
            assertNotEquals(household(open), household(closed), kind.name());
            assertEquals(person(open), person(closed));
            assertEquals(
                    kind.sensitivity().ordinal(),
                    count(
                            "select sensitivity from registry_household where id = ?",
                            household(closed).value()));
        }
        assertEquals(1, members(household(open)));
    }

    @Test
    void nobody_is_recognised_by_a_report_that_the_screener_does_not_see() throws Exception {
        long first = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(first, IntakeFixture.SANMIN);
        change(
                "update intake_report set sensitivity = 1, lead_office_id = ? where id = ?",
                IntakeFixture.ELSEWHERE,
                first);
        change("delete from intake_report_party where record_id = ?", first);
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.actAs(house.screener);
        assertTrue(screeningSheets.beside(sheets.byId(id)).same().isEmpty());
        int other = count("select id from intake_reported_person where report_id = ?", first);
        screenings.propose(id, house.version(id), new Proposal(SANMIN, null, "猜的", Set.of((long) other)));
        agree(id);
        assertNotEquals(count("select household_id from intake_report where id = ?", first), (int)
                household(id).value());
        assertNotEquals(count("select person_id from intake_reported_person where report_id = ?", first), (int)
                person(id).value());
    }

    @Test
    void who_died_or_left_is_not_made_a_member_again_and_the_day_is_told() throws Exception {
        long first = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(first, IntakeFixture.SANMIN);
        LocalDate day = LocalDate.of(2026, 5, 1);
        change(
                "update registry_person set died_on = ? where id = ?",
                day,
                person(first).value());
        change(
                "update registry_member set left_on = ? where person_id = ?",
                day,
                person(first).value());
        long second = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        again(second, first);
        assertEquals(0, members(household(second)));
        assertEquals(day, read(house.screener, second).people().get(0).diedOn());
        change(
                "update registry_person set died_on = null where id = ?",
                person(first).value());
        long third = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        again(third, first);
        assertEquals(0, members(household(third)), "who left comes back by hand only");
        assertNull(read(house.screener, third).people().get(0).diedOn());
    }

    @Test
    void where_somebody_is_in_more_than_one_household_the_screener_chooses() throws Exception {
        long first = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(first, IntakeFixture.SANMIN);
        long second = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(second, IntakeFixture.SANMIN);
        assertNotEquals(household(first), household(second));
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.actAs(house.screener);
        ScreeningSheet sheet = screeningSheets.beside(sheets.byId(id));
        assertEquals(
                Set.of(household(first), household(second)),
                sheet.households().stream().map(one -> one.id()).collect(Collectors.toSet()));
        Set<Long> both = sheet.same().stream().map(MaybeSame::other).collect(Collectors.toSet());
        int version = house.version(id);
        RuleBroken refused = assertThrows(
                RuleBroken.class, () -> screenings.propose(id, version, new Proposal(SANMIN, null, "同一人", both)));
        assertEquals("intake.report.whichHousehold", refused.key());
        screenings.propose(id, version, new Proposal(SANMIN, null, "同一人", both, household(first)));
        agree(id);
        assertEquals(household(first), household(id));
    }

    @Test
    void who_checks_sees_whom_the_screening_recognised_and_what_is_sent_back_recognises_nobody() throws Exception {
        long first = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(first, IntakeFixture.SANMIN);
        long second = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        propose(second, first, null);
        ReportSheet sheet = read(house.checker, second);
        assertEquals(first, sheet.recognised().get(0).report().id());
        assertEquals(name, sheet.called(sheet.recognised().get(0)));
        screenings.sendBack(second, house.version(second), "不是同一人");
        assertNull(person(second));
        house.proposed(second, IntakeFixture.SANMIN);
        agree(second);
        assertNotEquals(person(first), person(second));
        assertNotNull(person(second));
    }

    @Test
    void an_office_stands_there_already_only_where_exactly_one_is_sure() {
        assertEquals(new OfficeId(10222), sure(ReportKind.VULNERABLE_FAMILY, "64000030"));
        assertNull(
                sure(ReportKind.VULNERABLE_FAMILY, IntakeFixture.SANMIN_DISTRICT), "the list does not say for certain");
        assertNull(sure(ReportKind.VULNERABLE_FAMILY, "64000120"), "two centres share it");
        assertNull(sure(ReportKind.VULNERABLE_FAMILY, null));
    }

    private OfficeId sure(ReportKind kind, String district) {
        long id = house.entered(kind, name, district);
        house.actAs(house.screener);
        return screeningSheets.beside(sheets.byId(id)).sure();
    }

    @Test
    void who_entered_it_is_named_to_the_window_alone() {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(id, IntakeFixture.FENGSHAN);
        assertNotNull(entered(read(house.screener, id)).accountName());
        assertNull(entered(read(house.other, id)).accountName());
    }

    private static StepRow entered(ReportSheet sheet) {
        return sheet.steps().stream()
                .filter(step -> step.verb() == ReportVerb.REGISTER)
                .findFirst()
                .orElseThrow();
    }
}
