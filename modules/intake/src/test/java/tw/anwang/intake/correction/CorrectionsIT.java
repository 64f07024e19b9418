package tw.anwang.intake.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.dispatch.Dispatching;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.report.IntakeFixture;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportSheets;
import tw.anwang.intake.report.Reports;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;
import tw.anwang.testing.ModuleContainer;

/** Correcting a report before and after its dispatch: what it said stays, what it counts from stays, who has it is told. */
class CorrectionsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    Corrections corrections;

    @Inject
    CorrectionHistory history;

    @Inject
    Reports reports;

    @Inject
    ReportSheets sheets;

    @Inject
    Dispatching dispatching;

    @Inject
    ReportClocks clocks;

    @Inject
    Families families;

    private IntakeFixture house;

    @BeforeEach
    void a_county() throws Exception {
        house = new IntakeFixture(container);
    }

    private Corrected asItIs(long id) {
        Report report = reports.byId(id);
        List<Corrected.Person> people;
        try {
            people = container.inTransaction(() -> reports.people(id)).stream()
                    .map(one -> new Corrected.Person(
                            one.id(),
                            false,
                            new ToldPerson(
                                    one.name(), one.sex(), one.bornOn(), one.role(), one.isSubject(), null, null)))
                    .toList();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return new Corrected(report.kind(), report.isUrgent(), report.urgentWhy(), report.words(), people, "查證後更正");
    }

    private static Corrected of(Corrected to, ReportKind kind, boolean urgent) {
        return new Corrected(kind, urgent, urgent ? "有立即危險" : null, to.words(), to.people(), to.why());
    }

    private static Corrected saying(Corrected to, String told) {
        return new Corrected(to.kind(), to.urgent(), to.urgentWhy(), IntakeFixture.words(told), to.people(), to.why());
    }

    private void correct(long id, UnaryOperator<Corrected> change) {
        corrections.correct(id, house.version(id), change.apply(asItIs(id)));
    }

    private static void refused(String key, Executable verb) {
        assertEquals("intake." + key, assertThrows(RuleBroken.class, verb).key());
    }

    private Map<ClockStep, ReportClock> clocks(long id) throws Exception {
        return container.inTransaction(() -> clocks.of(new ReportId(id))).stream()
                .collect(Collectors.toMap(ReportClock::step, one -> one));
    }

    private List<CorrectionRow> history(long id) {
        return history.of(reports.byId(id));
    }

    private long counted(String sql) throws Exception {
        try (var connection = container.database().connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long told(long id, long office) throws Exception {
        return counted("select count(*) from desk_notice where text_key = 'intake.notice.corrected' and page ="
                + " '/intake/report.xhtml?id=" + id + "' and office_id = " + office);
    }

    @Test
    void what_it_said_before_stays_readable_with_the_reason() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "舊名");
        house.actAs(house.screener);
        correct(id, to -> saying(to, "其實是另一回事"));
        CorrectionRow kept = history(id).get(0);
        assertEquals("查證後更正", kept.why());
        assertEquals("篩案", kept.accountName());
        assertEquals(
                List.of(new CorrectionRow.Field("report.told", null, "案情 舊名", "其實是另一回事")),
                kept.fields(),
                "the one field that says something else");
        assertEquals("其實是另一回事", sheets.byId(id).told());
        assertEquals(
                1,
                counted("select count(*) from " + container.database().schema()
                        + "_trail.trail_act where verb = 'change' and record_id = " + id));
        refused("report.noReason", () -> {
            Corrected to = saying(asItIs(id), "又改");
            corrections.correct(
                    id, house.version(id), new Corrected(to.kind(), to.urgent(), null, to.words(), to.people(), " "));
        });
        refused("correction.nothing", () -> correct(id, to -> to));
        assertEquals(1, history(id).size());
    }

    @Test
    void the_form_is_read_on_the_trail() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "讀過");
        String reads = "select count(*) from " + container.database().schema()
                + "_trail.trail_act where verb = 'read' and kind = 'intake.report' and record_id = " + id;
        long before = counted(reads);
        CorrectionSheet sheet = corrections.begin(id);
        assertEquals(before + 1, counted(reads));
        assertEquals("讀過", sheet.typed().getSubject().getName());
        assertEquals(null, sheet.typed().getSubject().getPhone(), "no form shows numbers");
    }

    @Test
    void two_who_correct_at_once_do_not_overwrite_each_other() {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "兩人");
        int read = house.version(id);
        Corrected mine = saying(asItIs(id), "我的話");
        correct(id, to -> saying(to, "別人的話"));
        assertThrows(OptimisticLockException.class, () -> corrections.correct(id, read, mine));
        assertEquals("別人的話", reports.byId(id).words().told());
    }

    @Test
    void another_kind_has_other_clocks_from_the_same_moment() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "改類別");
        Instant known = reports.byId(id).receivedAt();
        assertEquals(
                Set.of(ClockStep.DISPATCH, ClockStep.VISIT, ClockStep.ASSESSMENT),
                clocks(id).keySet());
        house.actAs(house.screener);
        correct(id, to -> of(to, ReportKind.ADULT_PROTECTION, false));
        Map<ClockStep, ReportClock> after = clocks(id);
        assertEquals(Set.of(ClockStep.DISPATCH), after.keySet());
        assertEquals(known, after.get(ClockStep.DISPATCH).from());
        assertEquals(
                known.plus(Duration.ofHours(72)),
                after.get(ClockStep.DISPATCH).deadline().dueAt());
        assertEquals(Sensitivity.PARTIES_ONLY, reports.byId(id).sensitivity());
        container.clock().setTo(container.clock().instant().plus(Duration.ofHours(2)));
        correct(id, to -> of(to, ReportKind.ADULT_PROTECTION, true));
        assertEquals(
                known.plus(Duration.ofHours(24)),
                clocks(id).get(ClockStep.DISPATCH).deadline().dueAt(),
                "urgent: by the shorter rule, and from when the county knew");
        assertEquals(known, reports.byId(id).receivedAt());
    }

    @Test
    void what_stood_still_keeps_what_it_stood_still() throws Exception {
        long id = house.entered(ReportKind.ELDER_PROTECTION, "停過");
        house.actAs(house.checker);
        dispatching.pause(id, ClockStep.DISPATCH, "協尋");
        container.clock().setTo(container.clock().instant().plus(Duration.ofHours(3)));
        dispatching.resume(id, ClockStep.DISPATCH);
        Instant known = reports.byId(id).receivedAt();
        correct(id, to -> of(to, ReportKind.DISABILITY_PROTECTION, false));
        Duration given = Duration.between(
                known, clocks(id).get(ClockStep.DISPATCH).deadline().dueAt());
        assertTrue(given.toMinutes() >= 27 * 60 && given.toMinutes() <= 27 * 60 + 1, given.toString());
    }

    @Test
    void after_dispatch_what_was_done_stays_done_and_the_office_is_told() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "派後改");
        house.dispatched(id, IntakeFixture.FENGSHAN);
        Map<ClockStep, ReportClock> before = clocks(id);
        var household = reports.byId(id).household();
        house.actAs(house.screener);
        correct(id, to -> of(to, ReportKind.CHILD_PROTECTION, false));
        Map<ClockStep, ReportClock> after = clocks(id);
        assertEquals(before.get(ClockStep.DISPATCH), after.get(ClockStep.DISPATCH));
        assertEquals(
                before.get(ClockStep.ACCEPT).from(), after.get(ClockStep.ACCEPT).from());
        assertFalse(after.containsKey(ClockStep.ASSESSMENT), "no rule of child protection asks for it here");
        assertEquals(1, told(id, IntakeFixture.FENGSHAN));
        assertNotEquals(household, reports.byId(id).household(), "what only its parties see is a household of its own");
        house.actAs(house.other);
        dispatching.accept(id);
        refused("correction.kindAccepted", () -> correct(id, to -> of(to, ReportKind.VULNERABLE_FAMILY, false)));
    }

    @Test
    void people_are_corrected_added_and_taken_out() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "王誤名");
        house.dispatched(id, IntakeFixture.SANMIN);
        house.actAs(house.supervisor);
        ToldPerson right =
                new ToldPerson("王正名", Sex.MALE, LocalDate.of(2018, 3, 1), MemberRole.CHILD, true, "A123456789", null);
        ToldPerson mother =
                new ToldPerson("王母親", Sex.FEMALE, LocalDate.of(1990, 5, 5), MemberRole.PARENT, false, null, null);
        correct(id, to -> {
            List<Corrected.Person> people = new ArrayList<>();
            people.add(new Corrected.Person(to.people().get(0).id(), false, right));
            people.add(new Corrected.Person(null, false, mother));
            return new Corrected(to.kind(), false, null, to.words(), people, to.why());
        });
        assertEquals(
                List.of("王正名", "王母親"),
                sheets.byId(id).people().stream().map(one -> one.name()).toList());
        assertEquals("0912345678", sheets.byId(id).people().get(0).phone(), "what was not typed stays");
        List<FamilyMember> members =
                container.inTransaction(() -> families.members(reports.byId(id).household()));
        assertTrue(members.stream().anyMatch(one -> "王母親".equals(one.name())), "she is of the household too");
        List<CorrectionRow.Field> fields = history(id).get(0).fields();
        assertTrue(fields.contains(new CorrectionRow.Field("person.name", 1, "王誤名", "王正名")), fields.toString());
        assertTrue(
                fields.stream()
                        .anyMatch(one -> one.label().equals("person.idNumber")
                                && !one.after().contains("A123456789")),
                "numbers are masked in the history as anywhere: " + fields);
        correct(id, to -> {
            List<Corrected.Person> people = List.of(
                    to.people().get(0),
                    new Corrected.Person(
                            to.people().get(1).id(), true, to.people().get(1).told()));
            return new Corrected(to.kind(), false, null, to.words(), people, to.why());
        });
        assertEquals(1, sheets.byId(id).people().size());
        refused(
                "correction.subject",
                () -> correct(
                        id,
                        to -> new Corrected(
                                to.kind(),
                                false,
                                null,
                                to.words(),
                                List.of(new Corrected.Person(to.people().get(0).id(), true, right)),
                                to.why())));
    }

    @Test
    void who_entered_it_corrects_it_until_it_is_screened_and_the_window_until_it_ends() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "誰可以");
        correct(id, to -> saying(to, "登錄單位自己改"));
        house.dispatched(id, IntakeFixture.FENGSHAN);
        house.actAs(house.worker);
        refused("correction.screened", () -> correct(id, to -> saying(to, "派後登錄單位改")));
        house.actAs(house.other);
        correct(id, to -> saying(to, "承辦單位改"));
        refused("correction.kindWindow", () -> correct(id, to -> of(to, ReportKind.SUICIDE, false)));
        house.actAs(house.screener);
        correct(id, to -> saying(to, "窗口改"));
        AccountId elsewhere = house.person("外縣市", IntakeFixture.ELSEWHERE, "intakeOfficer");
        assertThrows(NotVisible.class, () -> {
            house.actAs(elsewhere);
            corrections.begin(id);
        });
    }

    @Test
    void names_that_were_corrected_are_masked_for_who_may_not_see_names() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "王小明");
        house.actAs(house.screener);
        correct(
                id,
                to -> new Corrected(
                        to.kind(),
                        false,
                        null,
                        to.words(),
                        List.of(new Corrected.Person(to.people().get(0).id(), false, IntakeFixture.child("王大明"))),
                        to.why()));
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("insert ignore into identity_role (code, position) values ('maskedReader', 98)");
            statement.execute("insert ignore into identity_role_permission values ('maskedReader', 'intake.read')");
        }
        house.actAs(house.person("看不到姓名", IntakeFixture.WINDOW, "maskedReader"));
        assertTrue(
                history(id).get(0).fields().contains(new CorrectionRow.Field("person.name", 1, "王○明", "王○明")),
                history(id).toString());
    }
}
