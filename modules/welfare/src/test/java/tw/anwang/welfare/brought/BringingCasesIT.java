package tw.anwang.welfare.brought;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Progress;
import tw.anwang.documents.SheetFormat;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.People;
import tw.anwang.identity.People.Person;
import tw.anwang.identity.Sensitivity;
import tw.anwang.intake.platform.Platform;
import tw.anwang.intake.platform.PlatformImport;
import tw.anwang.intake.platform.PlatformImportWork;
import tw.anwang.intake.platform.PlatformImports;
import tw.anwang.intake.platform.PlatformRow;
import tw.anwang.intake.platform.PlatformRows;
import tw.anwang.intake.platform.PlatformUploads;
import tw.anwang.intake.platform.RowResult;
import tw.anwang.intake.platform.RowsAsked;
import tw.anwang.intake.platform.Subject;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.ServingOffice;
import tw.anwang.registry.Sex;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;
import tw.anwang.testing.TestAccount;
import tw.anwang.welfare.assessment.AssessmentWords;
import tw.anwang.welfare.assessment.Assessments;
import tw.anwang.welfare.decision.CaseDecision;
import tw.anwang.welfare.decision.Decisions;
import tw.anwang.welfare.decision.Outcome;
import tw.anwang.welfare.familycase.CaseFilter;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.CaseRow;
import tw.anwang.welfare.familycase.CaseSearch;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.DueStep;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.familycase.Vulnerability;
import tw.anwang.welfare.further.Reopening;
import tw.anwang.welfare.visit.DueVisit;
import tw.anwang.welfare.visit.DueVisits;
import tw.anwang.welfare.visit.VisitWords;
import tw.anwang.welfare.visit.Visits;

/** A platform's list of cases: brought, previewed, taken over, and brought again. */
class BringingCasesIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String HEAD = "案號,開案日,中心,主責社工,脆弱度,案件狀態,結案日,結案原因,姓名,身分證號,生日,稱謂,戶長,行政區,地址\n";
    private static final String CLOSED_FOR = "select count(*) from welfare_counted_closing where ";
    private static int files;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    PlatformUploads uploads;

    @Inject
    PlatformImports imports;

    @Inject
    PlatformRows results;

    @Inject
    PlatformImportWork work;

    @Inject
    FamilyCases cases;

    @Inject
    CaseSearch search;

    @Inject
    CaseLife life;

    @Inject
    Decisions decisions;

    @Inject
    DueVisits due;

    @Inject
    Visits visits;

    @Inject
    Assessments assessments;

    @Inject
    Reopening reopening;

    @Inject
    Families families;

    @Inject
    Involvements involvements;

    private AccountId supervisor;
    private AccountId worker;
    private String called;
    private String mark;

    @BeforeEach
    void a_supervisor_and_a_worker_of_a_centre() throws Exception {
        container.clock().setTo(TODAY);
        supervisor = CaseFixture.supervisor(container, SANMIN);
        called = "社工" + ++files;
        worker = worker(called);
        mark = "FV" + files + "-";
        assertTrue(user.actAs(supervisor));
    }

    private static AccountId worker(String name) throws Exception {
        return new AccountId(TestAccount.called(name).with("socialWorker").in(container.database(), SANMIN.value()));
    }

    /** A number that nobody else here bears, with its check digit. */
    private static String number(int serial) {
        int[] digits = new int[10];
        String eight = "%07d".formatted(files * 100 + serial);
        int sum = 1 + 0 * 9 + 2 * 8;
        for (int at = 0; at < 7; at++) {
            digits[at + 3] = eight.charAt(at) - '0';
            sum += digits[at + 3] * (7 - at);
        }
        return "A2" + eight + (10 - sum % 10) % 10;
    }

    private String row(String number, String... cells) {
        return mark + number + "," + String.join(",", cells) + "\n";
    }

    /** Served since March, with its head. */
    private String served(String number, int head) {
        return served(number, head, called, "中");
    }

    private String served(String number, int head, String who, String grade) {
        return row(
                number,
                "115/03/02",
                "三民社福中心",
                who,
                grade,
                "在案",
                "",
                "",
                "陳平台",
                number(head),
                "75/3/1",
                "",
                "是",
                "三民區",
                "九如一路1號");
    }

    private String closed(String number, int head, String reason) {
        return row(
                number,
                "115/03/02",
                "三民社福中心",
                "離職者",
                "低",
                "結案",
                "115/08/01",
                reason,
                "林結案",
                number(head),
                "70/3/1",
                "",
                "是",
                "三民區",
                "");
    }

    /** As {@link #served} said it, and ended in November. @param state empty where the list has none */
    private String ended(String number, int head, String state) {
        return served(number, head).replace("在案,,,", state + ",115/11/20,目標達成,");
    }

    /** As {@link #closed} said it, and going on again. */
    private String goingOn(String number, int head) {
        return closed(number, head, "遷移他縣市")
                .replace("結案,115/08/01,遷移他縣市", "在案,,")
                .replace("離職者", called);
    }

    private String member(String number, String name, int id, String born) {
        return row(number, "", "", "", "", "", "", "", name, number(id), born, "長女", "", "", "");
    }

    private long bring(String rows) {
        return uploads.bring(
                Platform.FAMILY,
                Subject.CASES,
                "個案.csv",
                new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private PlatformImport taken(String rows) {
        long id = bring(rows);
        imports.confirm(id);
        work.run(String.valueOf(id), new Quiet());
        return imports.byId(id);
    }

    private static Map<RowResult, Integer> counts(PlatformImport brought) {
        return Stream.of(RowResult.values())
                .filter(one -> brought.count(one) > 0)
                .collect(Collectors.toMap(one -> one, brought::count));
    }

    private List<CaseRow> listed(String number) {
        return search.rows(new CaseFilter(mark + number, null, null, null, false), 0, 5);
    }

    private FamilyCase only(String number) {
        List<CaseRow> found = listed(number);
        assertEquals(1, found.size(), number);
        return cases.byId(found.get(0).id());
    }

    private static List<FamilyMember> members(FamilyCase one) throws Exception {
        return container.inTransaction(() -> container.get(Families.class).members(one.household()));
    }

    private String why(PlatformImport brought, RowResult result) {
        List<PlatformRow> rows = results.page(brought.id(), RowsAsked.of(result), 0, 5);
        assertEquals(1, rows.size());
        return rows.get(0).rule();
    }

    private String why(String rows) {
        return why(imports.byId(bring(rows)), RowResult.WRONG);
    }

    private static void change(String statement) throws Exception {
        try (var connection = container.database().connect();
                var changing = connection.createStatement()) {
            changing.execute(statement);
        }
    }

    /** As if no platform had told of it yet. */
    private void unnumbered(FamilyCase here) throws Exception {
        container.inTransaction(() -> cases.held(here.id()).bears(null));
        change("delete from welfare_brought_case where case_id = " + here.id());
    }

    private static long told(AccountId account, String key) throws Exception {
        return counted("select count(*) from desk_notice where text_key = 'welfare.notice." + key
                + "' and account_id = " + account.value());
    }

    private static long counted(String query) throws Exception {
        try (var connection = container.database().connect();
                var asking = connection.createStatement();
                var rows = asking.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Windows that count. */
    private static long windows(FamilyCase one, String which) throws Exception {
        return counted("select count(*) from welfare_followup where voided = false and case_id = " + one.id() + " and "
                + which);
    }

    /** Decisions that count. */
    private static long decided(FamilyCase one, Outcome outcome) throws Exception {
        return counted("select count(*) from welfare_decision where state = 'APPROVED' and outcome = '" + outcome
                + "' and case_id = " + one.id());
    }

    private LocalDate lastDay(FamilyCase one) throws Exception {
        return container
                .inTransaction(() -> involvements.serving(List.of(one.household())))
                .get(0)
                .until();
    }

    @Test
    void a_case_comes_in_with_its_family_its_worker_and_its_number_and_a_second_time_changes_nothing()
            throws Exception {
        String rows = served("1", 1) + member("1", "陳小", 2, "105/5/5");
        long id = bring(rows);
        assertEquals(Map.of(RowResult.NEW, 1, RowResult.MEMBER, 1), counts(imports.byId(id)));
        assertTrue(listed("1").isEmpty(), "a preview opens nothing");

        assertEquals(Map.of(RowResult.NEW, 1, RowResult.MEMBER, 1), counts(taken(rows)));
        FamilyCase came = only("1");
        assertEquals("脆弱家庭個案管理平台", listed("1").get(0).sourceSystem());
        assertEquals(mark + "1", came.source().number());
        assertEquals(CaseState.SERVED, came.state());
        assertEquals(Vulnerability.MIDDLE, came.grade());
        assertEquals(worker, came.worker());
        assertEquals(supervisor, came.supervisor());
        assertEquals(LocalDate.of(2026, 3, 2), Taipei.dayOf(came.openedAt()));
        assertFalse(came.visitOn().isBefore(TODAY), "visits are counted from the day on which it came");
        assertEquals(
                List.of(MemberRole.HEAD, MemberRole.CHILD),
                members(came).stream().map(FamilyMember::role).toList());
        assertEquals(Sex.FEMALE, members(came).get(0).sex(), "as her number says");
        String at = "select count(*) from registry_address where words = '九如一路1號' and household_id = ";
        assertEquals(1, counted(at + came.household().value()));
        ServingOffice serving = container
                .inTransaction(() -> involvements.serving(List.of(came.household())))
                .get(0);
        assertTrue(serving.leads() && serving.isOpen());
        assertEquals(worker, serving.worker());
        assertEquals(LocalDate.of(2026, 3, 2), serving.from());
        assertTrue(user.actAs(worker));
        assertEquals(came.id(), only("1").id(), "it stands in the list of its worker");

        assertTrue(user.actAs(supervisor));
        int version = came.version();
        assertEquals(Map.of(RowResult.UNCHANGED, 1, RowResult.MEMBER, 1), counts(taken(rows)));
        assertEquals(version, only("1").version());
        assertEquals(2, members(came).size());
        assertEquals(1, counted(at + came.household().value()));
        assertEquals(1, counted("select count(*) from registry_identifier where value = '" + number(1) + "'"));
    }

    @Test
    void people_whom_the_centre_knows_by_their_number_are_the_same_and_stay_one_household() throws Exception {
        HouseholdId known = container.inTransaction(() -> families.register(
                null,
                CaseFixture.COUNTY,
                null,
                SANMIN,
                Sensitivity.ORDINARY,
                List.of(new NewPerson(null, "陳平台", Sex.FEMALE, LocalDate.of(1986, 3, 1), number(1), MemberRole.HEAD))));
        taken(served("1", 1) + member("1", "陳小", 2, "105/5/5"));
        FamilyCase came = only("1");
        assertEquals(known, came.household());
        assertEquals(2, members(came).size());
        assertEquals(1, counted("select count(*) from registry_identifier where value = '" + number(1) + "'"));
    }

    @Test
    void a_family_that_another_office_keeps_is_not_opened_by_knowing_a_number() throws Exception {
        HouseholdId theirs = container.inTransaction(() -> families.register(
                null,
                CaseFixture.COUNTY,
                null,
                FENGSHAN,
                Sensitivity.ORDINARY,
                List.of(new NewPerson(null, "他處", Sex.FEMALE, null, number(1), MemberRole.HEAD))));
        taken(served("1", 1));
        assertFalse(theirs.equals(only("1").household()));
        assertEquals(
                0,
                counted("select count(*) from registry_household_party where record_id = " + theirs.value()
                        + " and office_id = " + SANMIN.value()));
    }

    @Test
    void what_the_platform_changes_follows_and_what_was_done_here_stays() throws Exception {
        String next = "接手" + files;
        AccountId other = worker(next);
        taken(served("1", 1) + served("2", 2));
        FamilyCase ours = only("2");
        container.inTransaction(() -> {
            FamilyCase held = cases.held(ours.id());
            held.graded(Vulnerability.HIGH);
            life.renew(held);
        });
        String later = served("1", 1, next, "高") + member("1", "陳小", 3, "105/5/5") + served("2", 2, called, "低");
        PlatformImport second = taken(later);
        assertEquals(Map.of(RowResult.CHANGED, 1, RowResult.MEMBER, 1, RowResult.KEPT, 1), counts(second));
        assertEquals("welfare.brought.keptHere", why(second, RowResult.KEPT));
        assertEquals(other, only("1").worker());
        assertEquals(supervisor, only("1").supervisor(), "who answers for it does not change");
        assertEquals(1, told(worker, "handedOn"));
        assertEquals(1, told(other, "entrusted"));
        assertEquals(Vulnerability.HIGH, only("1").grade());
        assertEquals(2, members(only("1")).size());
        assertEquals(Vulnerability.HIGH, only("2").grade());
        assertEquals(
                other,
                container
                        .inTransaction(
                                () -> involvements.serving(List.of(only("1").household())))
                        .get(0)
                        .worker());
        assertEquals(Map.of(RowResult.UNCHANGED, 2, RowResult.MEMBER, 1), counts(taken(later)));
    }

    @Test
    void a_case_that_was_transferred_is_not_graded_handed_on_or_closed_by_the_centre_before() throws Exception {
        AccountId window =
                new AccountId(TestAccount.called("窗口").with("intakeOfficer").in(container.database(), 10220));
        String next = "舊中心" + files;
        worker(next);
        taken(served("1", 1));
        FamilyCase came = only("1");
        Person same = container.get(People.class).byIds(List.of(worker.value())).get(0);
        container.inTransaction(
                () -> cases.held(came.id()).handTo(FENGSHAN, CaseFixture.COUNTY, same, user.getMe(), TODAY));
        assertTrue(user.actAs(window));
        PlatformImport second = taken(served("1", 1, next, "高"));
        assertEquals("welfare.brought.keptCentre", why(second, RowResult.KEPT));
        assertEquals("welfare.brought.keptCentre", why(taken(ended("1", 1, "結案")), RowResult.KEPT));
        assertEquals(
                1,
                counted("select count(*) from welfare_family_case where state = 'SERVED' and grade = 'MIDDLE'"
                        + " and ended_on is null and worker_id = " + worker.value() + " and id = " + came.id()));
        assertTrue(user.actAs(supervisor));
        PlatformImport third = taken(served("1", 1, next, "低"));
        assertEquals("welfare.brought.elsewhere", why(third, RowResult.WRONG));
    }

    @Test
    void a_case_ends_with_its_reason_when_the_platform_says_so() throws Exception {
        taken(served("1", 1));
        FamilyCase open = only("1");
        assertEquals(Map.of(RowResult.CHANGED, 1), counts(taken(ended("1", 1, "結案"))));
        FamilyCase ended = only("1");
        assertEquals(CaseState.CLOSED, ended.state());
        assertEquals(LocalDate.of(2026, 11, 20), ended.endedOn());
        assertEquals(
                java.util.Set.of("1"), decisions.latest(open.id()).orElseThrow().reasons());
        assertEquals(
                LocalDate.of(2026, 11, 20),
                container
                        .inTransaction(() -> involvements.serving(List.of(open.household())))
                        .get(0)
                        .until());
        assertEquals(2, counted("select count(*) from welfare_followup where case_id = " + open.id()));
        assertEquals(Map.of(RowResult.CHANGED, 1), counts(taken(served("1", 1))));
        assertEquals(CaseState.SERVED, only("1").state());
        assertEquals(1, told(worker, "reopened"));
    }

    @Test
    void a_case_that_ended_comes_in_without_a_worker_who_left_and_with_its_reason() throws Exception {
        assertEquals(Map.of(RowResult.NEW, 1), counts(taken(closed("1", 1, "遷移他縣市"))));
        FamilyCase ended = only("1");
        assertEquals(CaseState.CLOSED, ended.state());
        assertNull(ended.worker());
        assertEquals(
                java.util.Set.of("3"),
                decisions.latest(ended.id()).orElseThrow().reasons());
        assertEquals("welfare.brought.otherReason", why(closed("2", 2, "不開案：死亡")));
    }

    @Test
    void a_case_that_goes_on_here_for_the_family_is_joined_and_not_doubled() throws Exception {
        taken(served("1", 1));
        FamilyCase here = only("1");
        unnumbered(here);
        String again = served("9", 1, called, "低") + member("9", "陳小", 2, "105/5/5");
        assertEquals(Map.of(RowResult.JOINED, 1, RowResult.MEMBER, 1), counts(imports.byId(bring(again))));
        assertEquals(Map.of(RowResult.JOINED, 1, RowResult.MEMBER, 1), counts(taken(again)));
        FamilyCase joined = only("9");
        assertEquals(here.id(), joined.id());
        assertEquals(Vulnerability.MIDDLE, joined.grade(), "what is known here stays");
        assertEquals(2, members(joined).size());
        assertEquals(Map.of(RowResult.UNCHANGED, 1, RowResult.MEMBER, 1), counts(taken(again)));
        assertEquals("welfare.brought.runsAlready", why(served("10", 1)));
    }

    @Test
    void an_unknown_worker_centre_or_code_and_days_that_cannot_be_are_said_on_their_row() {
        assertEquals("welfare.brought.unknownWorker", why(served("1", 1, "查無此人", "中")));
        assertEquals("welfare.brought.unknownCentre", why(served("1", 1).replace("三民社福中心", "天邊社福中心")));
        assertEquals("welfare.brought.notMine", why(served("1", 1).replace("三民社福中心", "鳳山社福中心")));
        assertEquals("intake.platform.unknownCode", why(served("1", 1, called, "很高")));
        assertEquals("welfare.brought.noOpened", why(served("1", 1).replace("115/03/02", "")));
        assertEquals("welfare.brought.openedLater", why(served("1", 1).replace("115/03/02", "116/03/02")));
        assertEquals("welfare.brought.noEnded", why(served("1", 1).replace("在案", "結案")));
        assertEquals("welfare.brought.noWorker", why(served("1", 1, "", "中")));
        assertEquals("intake.platform.badBirth", why(served("1", 1).replace("75/3/1", "120/3/1")));
    }

    @Test
    void a_wrong_row_holds_up_no_other_and_rows_of_a_case_stand_together() {
        String rows = served("1", 1)
                + member("1", "壞生日", 2, "昨天")
                + member("1", "陳小", 3, "105/5/5")
                + served("2", 4, "查無此人", "中")
                + member("2", "陳小", 5, "105/5/5")
                + served("3", 6)
                + member("1", "來遲", 7, "105/5/5");
        PlatformImport brought = taken(rows);
        assertEquals(Map.of(RowResult.NEW, 2, RowResult.MEMBER, 1, RowResult.WRONG, 4), counts(brought));
        assertEquals(
                List.of(
                        "intake.platform.badDay",
                        "welfare.brought.unknownWorker",
                        "intake.platform.noFirstRow",
                        "intake.platform.scattered"),
                results.page(brought.id(), RowsAsked.of(RowResult.WRONG), 0, 9).stream()
                        .map(PlatformRow::rule)
                        .toList());
    }

    @Test
    void the_window_brings_for_all_centres_of_its_county_and_a_supervisor_sees_the_own_imports_alone()
            throws Exception {
        AccountId window =
                new AccountId(TestAccount.called("窗口").with("intakeOfficer").in(container.database(), 10220));
        PlatformImport mine = taken(served("1", 1));
        assertTrue(user.actAs(window));
        PlatformImport theirs = taken(served("2", 2));
        assertEquals(Map.of(RowResult.NEW, 1), counts(theirs));
        assertEquals(mine.id(), imports.byId(mine.id()).id());
        assertTrue(user.actAs(supervisor));
        assertNull(only("2").supervisor(), "who brings for the county answers for nobody's work");
        assertThrows(NotVisible.class, () -> imports.byId(theirs.id()));
        assertThrows(
                NotPermitted.class,
                () -> uploads.bring(Platform.FAMILY, Subject.REPORTS, "通報.csv", new ByteArrayInputStream(new byte[0])));
        assertTrue(user.actAs(worker));
        assertThrows(NotPermitted.class, () -> bring(served("3", 3)));
    }

    @Test
    void a_case_that_waited_is_assigned_and_not_reassigned_when_the_platform_names_its_worker() throws Exception {
        taken(served("1", 1, "", "").replace("在案", "待指派社工"));
        FamilyCase waiting = only("1");
        assertNull(waiting.worker());
        assertEquals(Map.of(RowResult.CHANGED, 1), counts(taken(served("1", 1, called, ""))));
        assertEquals(worker, only("1").worker());
        assertEquals(supervisor, only("1").supervisor());
        assertEquals(1, told(worker, "entrusted"));
        String acts = "select count(*) from welfare_case_step where case_id = " + waiting.id() + " and act = ";
        assertEquals(1, counted(acts + "'ASSIGNED'"));
        assertEquals(0, counted(acts + "'REASSIGNED'"));
        assertEquals(
                Outcome.OPEN, decisions.latest(waiting.id()).orElseThrow().outcome(), "it was opened at the platform");
    }

    @Test
    void a_case_of_another_household_that_shares_one_of_the_family_is_not_joined() throws Exception {
        taken(served("1", 1) + member("1", "陳小", 2, "105/5/5"));
        FamilyCase theirs = only("1");
        PersonId child = members(theirs).get(1).person();
        unnumbered(theirs);
        container.inTransaction(() -> families.register(
                null,
                CaseFixture.COUNTY,
                null,
                SANMIN,
                Sensitivity.ORDINARY,
                List.of(
                        new NewPerson(null, "陳平台", Sex.FEMALE, LocalDate.of(1986, 3, 1), number(3), MemberRole.HEAD),
                        new NewPerson(child, "陳小", Sex.UNKNOWN, null, null, MemberRole.CHILD))));
        String other = served("9", 3) + member("9", "林小", 4, "106/5/5");
        PlatformImport refused = taken(other);
        assertEquals(Map.of(RowResult.WRONG, 2), counts(refused));
        assertEquals(
                "welfare.brought.otherHousehold",
                results.page(refused.id(), RowsAsked.of(RowResult.WRONG), 0, 5)
                        .get(0)
                        .rule());
        assertEquals(2, members(theirs).size());
        assertTrue(listed("9").isEmpty());
    }

    @Test
    void without_a_state_a_day_of_the_end_closes_only_what_stands_as_the_platform_said() throws Exception {
        String silent = served("1", 1).replace("在案", "") + served("2", 2).replace("在案", "");
        taken(silent);
        assertEquals(CaseState.SERVED, only("1").state());
        FamilyCase reviewed = only("2");
        container.inTransaction(() -> cases.held(reviewed.id()).become(CaseState.REVIEW));
        PlatformImport second = taken(ended("1", 1, "") + ended("2", 2, ""));
        assertEquals(Map.of(RowResult.CHANGED, 1, RowResult.KEPT, 1), counts(second));
        assertEquals("welfare.brought.keptHere", why(second, RowResult.KEPT));
        assertEquals(CaseState.CLOSED, only("1").state());
        assertEquals(CaseState.REVIEW, only("2").state());
        assertNull(only("2").endedOn());
    }

    @Test
    void a_case_that_goes_on_again_at_the_platform_goes_on_here_and_ends_again() throws Exception {
        taken(closed("1", 1, "遷移他縣市"));
        assertEquals(Map.of(RowResult.CHANGED, 1), counts(taken(goingOn("1", 1))));
        FamilyCase again = only("1");
        assertEquals(CaseState.SERVED, again.state());
        assertNull(again.endedOn());
        assertEquals(worker, again.worker());
        assertEquals(1, told(worker, "entrusted"));
        assertEquals(Map.of(RowResult.UNCHANGED, 1), counts(taken(goingOn("1", 1))));
        String notOpened = closed("1", 1, "").replace("結案,115/08/01", "不開案,115/11/20");
        assertEquals(Map.of(RowResult.CHANGED, 1), counts(taken(notOpened)));
        assertEquals(CaseState.NOT_OPENED, only("1").state());
    }

    @Test
    void another_day_and_reason_of_an_end_correct_the_decision_the_service_the_window_and_the_figures()
            throws Exception {
        taken(served("1", 1));
        taken(ended("1", 1, "結案"));
        String later = ended("1", 1, "結案").replace("115/11/20,目標達成", "115/11/10,遷移他縣市");
        assertEquals(Map.of(RowResult.CHANGED, 1), counts(taken(later)));
        FamilyCase ended = only("1");
        LocalDate day = LocalDate.of(2026, 11, 10);
        assertEquals(day, ended.endedOn());
        CaseDecision end = decisions.latest(ended.id()).orElseThrow();
        assertEquals(Outcome.CLOSE, end.outcome());
        assertEquals(java.util.Set.of("3"), end.reasons());
        assertEquals(day, Taipei.dayOf(end.decidedAt()));
        assertEquals(day, lastDay(ended));
        assertEquals(1, windows(ended, "reading = 'AFTER_END'"));
        assertEquals(1, windows(ended, "reading = 'AFTER_END' and from_on = '2026-11-10' and to_on = '2027-02-08'"));
        assertEquals(1, counted(CLOSED_FOR + "closed_for = '3' and case_id = " + ended.id()));
        assertEquals(1, decided(ended, Outcome.CLOSE), "what was corrected counts no more");
        assertEquals(Map.of(RowResult.UNCHANGED, 1), counts(taken(later)));
        assertEquals(Map.of(RowResult.CHANGED, 1), counts(taken(ended("1", 1, "結案"))));
        assertEquals(1, windows(ended, "reading = 'AFTER_END' and from_on = '2026-11-20'"));
    }

    @Test
    void a_report_within_the_window_stays_with_it_where_the_day_of_the_end_is_corrected() throws Exception {
        taken(served("1", 1));
        taken(ended("1", 1, "結案"));
        FamilyCase ended = only("1");
        for (String known : List.of("2026-11-22", "2026-11-26")) {
            change("insert into welfare_followup_report (followup_id, report_id, kind, known_on) select id, "
                    + ended.id()
                    + ended.id() + known.substring(8) + ", 'CHILD_PROTECTION', '" + known
                    + "' from welfare_followup where reading = 'AFTER_END' and case_id = " + ended.id());
        }
        taken(ended("1", 1, "結案").replace("115/11/20", "115/11/25"));
        assertEquals(
                1,
                counted("select count(*) from welfare_followup f join welfare_followup_report h on h.followup_id = f.id"
                        + " where f.voided = false and f.reading = 'AFTER_END' and h.known_on = '2026-11-26'"
                        + " and f.case_id = " + ended.id()));
        assertEquals(
                0,
                counted("select count(*) from welfare_followup f join welfare_followup_report h on h.followup_id = f.id"
                        + " where f.voided = false and f.reading = 'AFTER_END' and h.known_on = '2026-11-22'"
                        + " and f.case_id = " + ended.id()));
    }

    @Test
    void a_case_that_was_not_opened_after_all_leaves_no_closing_no_window_and_no_reason_of_before() throws Exception {
        taken(closed("1", 1, "遷移他縣市"));
        FamilyCase ended = only("1");
        String notOpened = closed("1", 1, "").replace("結案,115", "不開案,115");
        assertEquals(Map.of(RowResult.CHANGED, 1), counts(taken(notOpened)));
        assertEquals(CaseState.NOT_OPENED, only("1").state());
        assertEquals(
                Outcome.NOT_OPEN, decisions.latest(ended.id()).orElseThrow().outcome());
        assertEquals(0, decided(ended, Outcome.OPEN) + decided(ended, Outcome.CLOSE));
        assertEquals(0, windows(ended, "true"));
        assertEquals(0, counted(CLOSED_FOR + "closed_for is not null and case_id = " + ended.id()));
        assertEquals(Map.of(RowResult.CHANGED, 1), counts(taken(closed("1", 1, "遷移他縣市"))));
        assertEquals(Outcome.CLOSE, decisions.latest(ended.id()).orElseThrow().outcome());
        assertEquals(1, decided(ended, Outcome.OPEN));
        assertEquals(2, windows(ended, "true"));
    }

    @Test
    void an_end_that_people_here_decided_is_not_corrected_and_said_to_stay() throws Exception {
        taken(served("1", 1));
        FamilyCase open = only("1");
        assertTrue(user.actAs(worker));
        decisions.propose(open.id(), Outcome.CLOSE, List.of("1"), "目標達成", "案家已搬離");
        assertTrue(user.actAs(supervisor));
        CaseDecision here = decisions.latest(open.id()).orElseThrow();
        decisions.approve(open.id(), here.id(), here.version());
        String same = ended("1", 1, "結案").replace("115/11/20", "115/11/27");
        assertEquals(Map.of(RowResult.UNCHANGED, 1), counts(taken(same)));
        PlatformImport other = taken(ended("1", 1, "結案"));
        assertEquals("welfare.brought.keptHere", why(other, RowResult.KEPT));
        PlatformImport reason = taken(same.replace("115/11/27,目標達成", "115/11/27,死亡"));
        assertEquals("welfare.brought.keptHere", why(reason, RowResult.KEPT));
        assertEquals(TODAY, only("1").endedOn());
        assertEquals(TODAY, lastDay(open));
        assertEquals(
                java.util.Set.of("1"), decisions.latest(open.id()).orElseThrow().reasons());
        assertEquals(1, windows(open, "reading = 'AFTER_END' and from_on = '2026-11-27'"));
    }

    @Test
    void another_district_with_the_same_address_is_said_to_stay() {
        taken(served("2", 2));
        PlatformImport district = taken(served("2", 2).replace("三民區", "鳳山區"));
        assertEquals("welfare.brought.keptDistrict", why(district, RowResult.KEPT));
    }

    @Test
    void no_case_goes_on_again_beside_another_one_of_the_household() throws Exception {
        taken(closed("1", 1, "遷移他縣市"));
        taken(goingOn("2", 1));
        assertEquals(only("1").household(), only("2").household());
        assertEquals("welfare.brought.runsBeside", why(goingOn("1", 1)));
        assertEquals("welfare.brought.runsBeside", why(taken(goingOn("1", 1)), RowResult.WRONG));
        assertEquals(CaseState.CLOSED, only("1").state());
    }

    @Test
    void who_may_not_see_what_is_confidential_neither_changes_it_nor_is_told_of_it() throws Exception {
        change("insert ignore into identity_role (code, position) values ('notCleared', 99)");
        for (String right :
                List.of("welfare.read", "welfare.work", "welfare.supervise", "intake.import", "intake.read")) {
            change("insert ignore into identity_role_permission values ('notCleared', '" + right + "')");
        }
        AccountId importing =
                new AccountId(TestAccount.called("匯入").with("notCleared").in(container.database(), SANMIN.value()));
        taken(served("1", 1) + served("2", 2));
        FamilyCase hidden = only("1");
        FamilyCase beside = only("2");
        unnumbered(beside);
        change("update welfare_family_case set sensitivity = 2 where id in (" + hidden.id() + ", " + beside.id() + ")");
        assertTrue(user.actAs(importing));
        assertFalse(cases.isVisible(hidden));
        assertEquals("welfare.brought.elsewhere", why(taken(served("1", 1, called, "高")), RowResult.WRONG));
        assertEquals(
                Map.of(RowResult.NEW, 1),
                counts(imports.byId(bring(served("9", 2)))),
                "that another case goes on is not told");
        assertEquals(
                1, counted("select count(*) from welfare_family_case where grade = 'MIDDLE' and id = " + hidden.id()));
    }

    /** Nobody graded it there; opened a week ago. */
    private String ungraded(String number, int head, String who, String state) {
        return served(number, head, who, "").replace("115/03/02", "115/11/20").replace("在案", state);
    }

    /** Whether that task lies there still. @param due as its column has it, or null where it has none */
    private static long tasks(FamilyCase one, String verb, String whose, String due) throws Exception {
        return counted("select count(*) from desk_task where closed_at is null and record_kind = 'welfare.familyCase'"
                + " and record_id = " + one.id() + " and verb = 'welfare.task." + verb + "' and " + whose + " and "
                + (due == null ? "due_at is null" : "due_at = '" + due + "'"));
    }

    @Test
    void a_case_that_is_assessed_at_the_platform_lies_with_its_worker_by_the_clock_from_its_opening() throws Exception {
        taken(ungraded("1", 1, called, "評估中"));
        FamilyCase assessed = only("1");
        String mine = "account_id = " + worker.value();
        assertEquals(1, tasks(assessed, "visit", mine, "2026-11-30 16:00:00"));
        assertEquals(1, tasks(assessed, "assess", mine, "2026-12-20 16:00:00"));
        assertEquals(LocalDate.of(2026, 11, 30), assessed.visitOn());
        assertEquals(DueStep.VISIT, assessed.dueStep());
        assertTrue(user.actAs(worker));
        assertEquals(
                List.of(assessed.id()),
                due.until(LocalDate.of(2026, 11, 30)).stream()
                        .map(DueVisit::caseId)
                        .toList(),
                "it stands among the visits of the worker");

        Instant at = Taipei.at(LocalDate.of(2026, 11, 21).atTime(10, 0));
        visits.writeAfterwards(assessed.id(), new VisitWords(at, "B", "0", null, "家訪", null), "平台上的訪視");
        assertEquals(0, tasks(assessed, "visit", mine, "2026-11-30 16:00:00"));
        assertEquals(DueStep.ASSESSMENT, only("1").dueStep());
        long factor = assessments.factors(assessments.listOf(assessed)).get(0).id();
        assessments.handIn(assessed.id(), java.util.Set.of(factor), new AssessmentWords(2, 3, "屬實", "失業", "就業", "訪視"));
        assertEquals(0, tasks(assessed, "assess", mine, "2026-12-20 16:00:00"));
        assertEquals(1, tasks(assessed, "propose", mine, null));
    }

    @Test
    void a_case_that_waits_at_the_platform_lies_with_the_supervisors_by_the_same_clock() throws Exception {
        taken(ungraded("1", 1, "", "待指派社工"));
        FamilyCase waiting = only("1");
        String theirs = "office_id = " + SANMIN.value();
        assertEquals(1, tasks(waiting, "assign", theirs, "2026-11-30 16:00:00"));
        assertEquals(Taipei.at(LocalDate.of(2026, 12, 1).atStartOfDay()), waiting.dueAt());
        taken(ungraded("1", 1, called, "評估中"));
        assertEquals(0, tasks(waiting, "assign", theirs, "2026-11-30 16:00:00"));
        assertEquals(1, tasks(waiting, "visit", "account_id = " + worker.value(), "2026-11-30 16:00:00"));
    }

    @Test
    void a_case_that_is_served_without_a_grade_asks_its_worker_to_assess_it() throws Exception {
        taken(served("1", 1, called, "") + served("2", 2, called, "中").replace("在案", "評估中"));
        String mine = "account_id = " + worker.value();
        assertEquals(1, tasks(only("1"), "assess", mine, null));
        assertEquals(0, tasks(only("2"), "assess", mine, null));
        assertEquals(1, tasks(only("2"), "propose", mine, null), "what was assessed there is proposed next");
        taken(served("1", 1, called, "低"));
        assertEquals(0, tasks(only("1"), "assess", mine, null));
    }

    @Test
    void what_lies_on_no_desk_is_laid_there_by_the_next_list_though_that_says_nothing_new() throws Exception {
        String rows = ungraded("1", 1, called, "評估中");
        taken(rows);
        FamilyCase assessed = only("1");
        change("update desk_task set closed_at = now() where record_id = " + assessed.id());
        change("update welfare_family_case set due_at = null, due_step = null, visit_on = null where id = "
                + assessed.id());
        assertEquals(Map.of(RowResult.UNCHANGED, 1), counts(taken(rows)));
        assertEquals(1, tasks(assessed, "visit", "account_id = " + worker.value(), "2026-11-30 16:00:00"));
        assertEquals(LocalDate.of(2026, 11, 30), only("1").visitOn());
    }

    @Test
    void a_number_that_is_kept_elsewhere_leaves_a_row_in_the_trail_whenever_it_is_tried() throws Exception {
        taken(served("1", 1));
        FamilyCase theirs = only("1");
        String tried = "select count(*) from " + container.database().trailSchema() + ".trail_act where verb ="
                + " 'bringElsewhere' and kind = 'welfare.familyCase' and record_id = " + theirs.id()
                + " and account_id = ";
        AccountId other = CaseFixture.supervisor(container, FENGSHAN);
        assertTrue(user.actAs(other));
        assertEquals("welfare.brought.elsewhere", why(served("1", 1)));
        assertEquals(1, counted(tried + other.value()));
        assertEquals("welfare.brought.elsewhere", why(taken(served("1", 1)), RowResult.WRONG));
        assertEquals(3, counted(tried + other.value()), "previewed once more, and tried");
        assertTrue(user.actAs(supervisor));
        taken(served("1", 1));
        assertEquals(0, counted(tried + supervisor.value()));
        unnumbered(theirs);
        change("update welfare_family_case set lead_office_id = " + FENGSHAN.value() + " where id = " + theirs.id());
        change("delete from welfare_family_case_party where record_id = " + theirs.id());
        assertEquals("welfare.brought.runsElsewhere", why(served("9", 1)));
        assertEquals(1, counted(tried + supervisor.value()), "of the same family");
    }

    private HouseholdId household(NewPerson... people) throws Exception {
        return container.inTransaction(
                () -> families.register(null, CaseFixture.COUNTY, null, SANMIN, Sensitivity.ORDINARY, List.of(people)));
    }

    private static NewPerson child(String name, String number) {
        return new NewPerson(null, name, Sex.UNKNOWN, LocalDate.of(2016, 5, 5), number, MemberRole.CHILD);
    }

    @Test
    void a_household_that_a_childs_number_alone_leads_to_is_said_before_and_after() throws Exception {
        HouseholdId known = household(
                new NewPerson(null, "父親", Sex.MALE, LocalDate.of(1980, 1, 1), null, MemberRole.HEAD),
                child("陳小", number(2)));
        String rows = served("1", 1) + member("1", "陳小", 2, "105/5/5");
        assertEquals("welfare.brought.foundByChild", why(imports.byId(bring(rows)), RowResult.NEW));
        assertEquals("welfare.brought.foundByChild", why(taken(rows), RowResult.NEW));
        assertEquals(known, only("1").household());
        String grown = served("2", 3) + member("2", "陳大", 4, "80/5/5");
        household(new NewPerson(null, "陳大", Sex.UNKNOWN, null, number(4), MemberRole.RELATIVE));
        assertNull(why(imports.byId(bring(grown)), RowResult.NEW), "a grown-up is one of the family");
    }

    @Test
    void between_two_households_to_which_the_numbers_lead_nobody_chooses() throws Exception {
        household(child("陳小", number(2)));
        household(child("陳二", number(3)));
        String rows = served("1", 1) + member("1", "陳小", 2, "105/5/5") + member("1", "陳二", 3, "105/5/5");
        assertEquals(Map.of(RowResult.WRONG, 3), counts(imports.byId(bring(rows))));
        assertEquals("welfare.brought.twoHouseholds", first(bring(rows)).rule());
        PersonId twice = container
                .inTransaction(() -> families.registerAll(
                        null, CaseFixture.COUNTY, null, SANMIN, Sensitivity.ORDINARY, List.of(child("陳三", number(4)))))
                .people()
                .get(0);
        HouseholdId mothers = household(
                new NewPerson(null, "母親", Sex.FEMALE, LocalDate.of(1986, 3, 1), number(5), MemberRole.HEAD),
                new NewPerson(twice, "陳三", Sex.UNKNOWN, null, null, MemberRole.CHILD));
        String shared = served("2", 1) + member("2", "陳三", 4, "105/5/5");
        assertEquals("welfare.brought.twoHouseholds", first(bring(shared)).rule());
        taken(served("3", 5) + member("3", "陳三", 4, "105/5/5"));
        assertEquals(mothers, only("3").household(), "where the head is, the family is");
    }

    private static NewPerson mother(String number) {
        return new NewPerson(null, "母親", Sex.FEMALE, LocalDate.of(1986, 3, 1), number, MemberRole.HEAD);
    }

    @Test
    void a_child_that_belongs_to_another_household_here_does_not_bring_the_family_of_the_file_into_it()
            throws Exception {
        HouseholdId mothers = household(mother(number(5)), child("陳小", number(2)));
        String rows = served("1", 1) + member("1", "陳小", 2, "105/5/5");
        long id = bring(rows);
        assertEquals(Map.of(RowResult.WRONG, 2), counts(imports.byId(id)));
        assertEquals("welfare.brought.childElsewhere", first(id).rule());
        taken(served("2", 5));
        assertEquals(mothers, only("2").household());
        assertEquals("welfare.brought.childElsewhere", first(bring(rows)).rule(), "and not that a case of it runs");
        assertEquals(Map.of(RowResult.WRONG, 2), counts(taken(rows)));
        assertEquals(2, members(only("2")).size());

        assertEquals(Map.of(RowResult.NEW, 1), counts(taken(served("1", 1))), "without the child, as the words say");
        assertFalse(mothers.equals(only("1").household()));
        assertEquals(Map.of(RowResult.CHANGED, 1, RowResult.MEMBER, 1), counts(taken(rows)), "and then with it");
        assertEquals(2, members(only("1")).size());
        assertEquals(2, members(only("2")).size());
    }

    private List<String> remarks(long id) {
        return results.page(id, RowsAsked.REMARKED, 0, 99).stream()
                .map(row -> row.sourceNumber().substring(mark.length()) + " " + row.rule())
                .toList();
    }

    @Test
    void who_stands_under_two_numbers_of_a_file_is_said_before_it_is_taken_over() {
        String parents =
                served("1", 1) + member("1", "陳小", 2, "105/5/5") + served("2", 3) + member("2", "陳小", 2, "105/5/5");
        long id = bring(parents + served("3", 1));
        assertEquals(List.of("2 intake.platform.twoNumbers", "3 intake.platform.twoNumbers"), remarks(id));
        StringBuilder between = new StringBuilder();
        for (int one = 1; one <= 500; one++) {
            between.append(served("b" + one, 9).replace(number(9), ""));
        }
        assertEquals(
                List.of("3 intake.platform.twoNumbers"), remarks(bring(served("1", 1) + between + served("3", 1))));
        String wrong = served("1", 1, "查無此人", "中");
        assertEquals(List.of(), remarks(bring(wrong + served("3", 1))), "what is not taken over is in nobody's way");
        assertEquals(
                Map.of(RowResult.NEW, 1, RowResult.MEMBER, 1, RowResult.WRONG, 3),
                counts(taken(parents + served("3", 1))));
        assertEquals(List.of(), remarks(bring(served("1", 1) + member("1", "陳小", 2, "105/5/5"))));
    }

    @Test
    void a_case_that_two_numbers_of_a_file_would_join_is_said_before_it_is_taken_over() throws Exception {
        taken(served("1", 1) + member("1", "陳大", 2, "80/5/5"));
        unnumbered(only("1"));
        String rows = served("8", 1) + served("9", 2);
        assertEquals(List.of("9 intake.platform.joinedTwice"), remarks(bring(rows)));
        assertEquals("welfare.brought.runsAlready", why(taken(rows), RowResult.WRONG));
    }

    @Test
    void a_remark_far_down_in_a_file_is_kept_for_who_looks_at_its_preview() throws Exception {
        household(child("陳小", number(2)));
        StringBuilder rows = new StringBuilder();
        for (int one = 1; one <= 25; one++) {
            rows.append(served("b" + one, 9).replace(number(9), ""));
        }
        rows.append(served("c", 1)).append(member("c", "陳小", 2, "105/5/5"));
        long id = bring(rows.toString());
        assertEquals(List.of("c welfare.brought.foundByChild"), remarks(id));
        assertEquals(1, results.count(id, RowsAsked.REMARKED));
        assertEquals(21, results.count(id, RowsAsked.of(RowResult.NEW)), "the first twenty, and the one to look at");
        assertEquals(
                List.of("c welfare.brought.foundByChild"),
                remarks(taken(rows.toString()).id()),
                "and after");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SheetFormat.CSV.write(results.sheet(id, true, Locale.TAIWAN), file);
        assertEquals(2, file.toString(StandardCharsets.UTF_8).strip().lines().count(), "its headings and the one row");
    }

    @Test
    void who_was_graded_at_the_platform_was_seen_there_also_after_another_assessment_here() throws Exception {
        taken(ungraded("1", 1, called, "評估中").replace(called + ",,", called + ",中,"));
        FamilyCase one = only("1");
        String mine = "account_id = " + worker.value();
        assertEquals(1, tasks(one, "propose", mine, null));
        assertTrue(user.actAs(worker));
        long factor = assessments.factors(assessments.listOf(one)).get(0).id();
        assessments.handIn(one.id(), java.util.Set.of(factor), new AssessmentWords(2, 3, "屬實", "失業", "就業", "訪視"));
        assertEquals(0, tasks(one, "visit", mine, "2026-11-30 16:00:00"));
        assertEquals(1, tasks(one, "propose", mine, null));
    }

    @Test
    void a_brought_case_that_is_reopened_here_is_not_owed_since_its_opening_there() throws Exception {
        taken(closed("1", 1, "遷移他縣市").replace("115/08/01", "115/11/10").replace(",低,", ",,")
                + closed("2", 2, "").replace("結案,115/08/01", "不開案,115/11/20").replace(",低,", ",,"));
        FamilyCase served = only("1");
        reopening.reopen(served.id(), served.version(), worker, "再次求助");
        String mine = "account_id = " + worker.value();
        assertEquals(CaseState.SERVED, only("1").state());
        assertEquals(1, tasks(served, "assess", mine, null));
        assertEquals(
                0,
                counted("select count(*) from desk_task where closed_at is null and due_at < '2026-11-27'"
                        + " and record_kind = 'welfare.familyCase' and record_id = " + served.id()));
        FamilyCase never = only("2");
        reopening.reopen(never.id(), never.version(), worker, "再次求助");
        assertEquals(CaseState.ASSESSING, only("2").state());
        assertTrue(only("2").visitOn().isAfter(TODAY), "owed from today");
        assertEquals(
                1,
                counted("select count(*) from desk_task where closed_at is null and due_at > '2026-11-27'"
                        + " and verb = 'welfare.task.assess' and record_id = " + never.id()));
    }

    /** Its worker proposes to close it, and the supervisor approves. */
    private void closedHere(FamilyCase open) {
        assertTrue(user.actAs(worker));
        decisions.propose(open.id(), Outcome.CLOSE, List.of("1"), "目標達成", "案家已搬離");
        assertTrue(user.actAs(supervisor));
        CaseDecision here = decisions.latest(open.id()).orElseThrow();
        decisions.approve(open.id(), here.id(), here.version());
    }

    @Test
    void an_end_that_people_here_decided_is_not_undone_though_the_platform_repeated_it_once() throws Exception {
        taken(served("1", 1));
        closedHere(only("1"));
        assertEquals(
                Map.of(RowResult.UNCHANGED, 1), counts(taken(ended("1", 1, "結案").replace("115/11/20", "115/11/27"))));
        assertEquals("welfare.brought.keptHere", why(taken(served("1", 1)), RowResult.KEPT));
        assertEquals(CaseState.CLOSED, only("1").state());
        assertEquals(TODAY, only("1").endedOn());
    }

    @Test
    void of_two_who_bear_one_number_the_one_of_the_household_is_meant() throws Exception {
        household(child("別家", number(2)));
        HouseholdId known = household(mother(number(1)), child("陳小", number(2)));
        taken(served("1", 1) + member("1", "陳小", 2, "105/5/5"));
        assertEquals(known, only("1").household());
        assertEquals(2, members(only("1")).size());
    }

    @Test
    void who_has_neither_birth_nor_role_is_no_grown_up() throws Exception {
        household(new NewPerson(null, "陳某", Sex.UNKNOWN, null, number(4), MemberRole.RELATIVE));
        String rows = served("1", 1) + row("1", "", "", "", "", "", "", "", "陳某", number(4), "", "", "", "", "");
        assertEquals("welfare.brought.foundByChild", why(imports.byId(bring(rows)), RowResult.NEW));
        assertNull(why(imports.byId(bring(rows.replace(number(4) + ",,,", number(4) + ",,配偶,"))), RowResult.NEW));
    }

    @Test
    void to_correct_the_second_end_leaves_the_first_one() throws Exception {
        taken(served("1", 1));
        taken(ended("1", 1, "結案").replace("115/11/20", "115/11/10"));
        taken(served("1", 1));
        taken(ended("1", 1, "結案"));
        assertEquals(2, decided(only("1"), Outcome.CLOSE));
        assertEquals(
                Map.of(RowResult.CHANGED, 1), counts(taken(ended("1", 1, "結案").replace("115/11/20", "115/11/25"))));
        assertEquals(2, decided(only("1"), Outcome.CLOSE));
        assertEquals(LocalDate.of(2026, 11, 25), only("1").endedOn());
    }

    @Test
    void a_case_that_waits_again_leaves_its_worker_nothing_that_would_refuse() throws Exception {
        taken(ungraded("1", 1, called, "評估中"));
        assertEquals(Map.of(RowResult.CHANGED, 1), counts(taken(ungraded("1", 1, called, "待指派社工"))));
        FamilyCase waiting = only("1");
        assertEquals(CaseState.TO_ASSIGN, waiting.state());
        assertEquals(1, tasks(waiting, "assign", "office_id = " + SANMIN.value(), "2026-11-30 16:00:00"));
        assertEquals(
                0,
                counted("select count(*) from desk_task where closed_at is null and account_id = " + worker.value()
                        + " and record_id = " + waiting.id()));
    }

    @Test
    void what_was_only_proposed_and_returned_here_is_in_no_corrections_way() throws Exception {
        taken(served("1", 1));
        FamilyCase open = only("1");
        assertTrue(user.actAs(worker));
        decisions.propose(open.id(), Outcome.CLOSE, List.of("1"), "目標達成", "案家已搬離");
        assertTrue(user.actAs(supervisor));
        CaseDecision proposed = decisions.latest(open.id()).orElseThrow();
        decisions.giveBack(open.id(), proposed.id(), proposed.version(), "再評估");
        assertEquals(Map.of(RowResult.CHANGED, 1), counts(taken(ended("1", 1, "結案"))));
        String notOpened = ended("1", 1, "不開案").replace("目標達成", "");
        assertEquals(Map.of(RowResult.CHANGED, 1), counts(taken(notOpened)));
        assertEquals(CaseState.NOT_OPENED, only("1").state());
    }

    @Test
    void who_sees_a_case_that_another_centre_leads_met_nothing_outside_the_own_scope() throws Exception {
        taken(served("1", 1));
        FamilyCase shared = only("1");
        change("update welfare_family_case set lead_office_id = " + FENGSHAN.value() + " where id = " + shared.id());
        assertTrue(cases.isVisible(only("1")));
        assertEquals("welfare.brought.elsewhere", why(served("1", 1)));
        assertEquals(
                0,
                counted("select count(*) from " + container.database().trailSchema() + ".trail_act where verb ="
                        + " 'bringElsewhere' and record_id = " + shared.id()));
    }

    @Test
    void a_report_within_the_window_stays_with_it_where_the_case_went_on_between() throws Exception {
        taken(served("1", 1));
        taken(ended("1", 1, "結案"));
        FamilyCase ended = only("1");
        change("insert into welfare_followup_report (followup_id, report_id, kind, known_on) select id, " + ended.id()
                + ended.id() + "99, 'CHILD_PROTECTION', '2026-11-26' from welfare_followup"
                + " where reading = 'AFTER_END' and case_id = " + ended.id());
        taken(served("1", 1));
        taken(ended("1", 1, "結案").replace("115/11/20", "115/11/25"));
        assertEquals(
                1,
                counted("select count(*) from welfare_followup f join welfare_followup_report h on h.followup_id = f.id"
                        + " where f.voided = false and f.reading = 'AFTER_END' and f.from_on = '2026-11-25'"
                        + " and f.case_id = " + ended.id()));
    }

    @Test
    void what_a_preview_sends_does_not_grow_with_its_cases() throws Exception {
        StringBuilder few = new StringBuilder();
        for (int one = 1; one <= 5; one++) {
            few.append(served("k" + one, one)).append(member("k" + one, "陳小", 50 + one, "105/5/5"));
        }
        taken(few.toString());
        StringBuilder more = new StringBuilder();
        for (int one = 6; one <= 30; one++) {
            more.append(served("k" + one, one)).append(member("k" + one, "陳小", 50 + one, "105/5/5"));
        }
        taken(more.toString());
        String unknown = served("n1", 90) + member("n1", "陳小", 91, "105/5/5");
        SqlCounter some = SqlCounter.during(() -> bring(few + unknown));
        SqlCounter many = SqlCounter.during(() -> bring(few.toString() + more + unknown));
        assertTrue(many.count() <= some.count() + 2, () -> some.count() + " and then " + many);
    }

    private PlatformRow first(long id) {
        return results.page(id, RowsAsked.ALL, 0, 1).get(0);
    }

    private static final class Quiet implements Progress {
        @Override
        public String cursor() {
            return null;
        }

        @Override
        public void total(long rows) {}

        @Override
        public void done(long rows, String next) {}

        @Override
        public void problem(String place, String words) {}

        @Override
        public void result(FileRef file) {}

        @Override
        public long jobId() {
            return 0;
        }
    }
}
