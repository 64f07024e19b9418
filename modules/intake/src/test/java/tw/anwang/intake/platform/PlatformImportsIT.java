package tw.anwang.intake.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Progress;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.report.IntakeFixture;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportFilter;
import tw.anwang.intake.report.ReportSearch;
import tw.anwang.intake.report.ReportWords;
import tw.anwang.intake.report.Reporters;
import tw.anwang.intake.report.Reports;
import tw.anwang.intake.report.ToldReporter;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Exports of a platform: brought, previewed, taken over, and brought again. */
class PlatformImportsIT {
    private static final long WINDOW = 10220;
    private static final long ELSEWHERE = 10301;
    private static final String HEAD = "案號,通報類別,通報時間,縣市,行政區,案情,案主,性別,出生日期,通報人\n";
    private static int files;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    PlatformUploads uploads;

    @Inject
    PlatformImports imports;

    @Inject
    PlatformPreviews previews;

    @Inject
    PlatformRows results;

    @Inject
    PlatformImportWork work;

    @Inject
    ForgottenPreviews forgotten;

    @Inject
    SaidReporters reporters;

    @Inject
    Reporters kept;

    @Inject
    Reports reports;

    @Inject
    ReportSearch search;

    @Inject
    ReportClocks clocks;

    @Inject
    CurrentUser user;

    private AccountId officer;
    private String mark;

    /** What was brought is nobody else's: other tests list all there is. */
    @AfterAll
    static void nothing_that_was_brought_stays() throws Exception {
        IntakeFixture.forgetImports(container);
    }

    @BeforeEach
    void at_the_window() throws Exception {
        officer = new AccountId(TestAccount.called("窗口").with("intakeOfficer").in(container.database(), WINDOW));
        user.actAs(officer);
        mark = "T" + ++files + "-";
    }

    private String row(String number, String told) {
        return row(number, "脆弱家庭", RocDate.format(container.clock().instant().minusSeconds(7200)), told);
    }

    private String row(String number, String kind, String at, String told) {
        return mark + number + "," + kind + "," + at + ",高雄市,三民區," + told + ",林測試,女,107/3/1,祕密人\n";
    }

    private long bring(String rows) {
        return file(HEAD + rows);
    }

    private long file(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return uploads.bring(Platform.ECARE, "匯出.csv", new ByteArrayInputStream(bytes));
    }

    private PlatformImport taken(String rows) {
        long id = bring(rows);
        imports.confirm(id);
        work.run(String.valueOf(id), new Counting(null));
        return imports.byId(id);
    }

    private Map<RowResult, Integer> counts(PlatformImport brought) {
        Map<RowResult, Integer> counts = new HashMap<>();
        for (RowResult one : RowResult.values()) {
            if (brought.count(one) > 0) {
                counts.put(one, brought.count(one));
            }
        }
        return counts;
    }

    private Report report(String number) {
        var found = search.rows(new ReportFilter(mark + number, null, null, null, null), 0, 2);
        assertEquals(1, found.size(), number);
        return reports.byId(found.get(0).id());
    }

    private PlatformRow only(long id, RowResult result) {
        List<PlatformRow> rows = results.page(id, RowsAsked.of(result), 0, 10);
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    @Test
    void a_column_that_an_export_leaves_out_takes_nothing_away() throws Exception {
        taken(row("W1", "案情一"));
        String district = report("W1").words().districtCode();
        assertEquals("64000050", district);
        long id = file((HEAD + row("W1", "案情二")).replace(",行政區", "").replace(",三民區", ""));
        imports.confirm(id);
        work.run(String.valueOf(id), new Counting(null));
        assertEquals("案情二", report("W1").words().told());
        assertEquals(district, report("W1").words().districtCode());
    }

    @Test
    void a_reason_that_is_too_long_is_a_wrong_row_and_stops_no_other() throws Exception {
        long id = file(HEAD.strip() + ",是否緊急,緊急理由\n" + row("L1", "案情").strip() + ",是," + "急".repeat(301) + "\n"
                + row("L2", "案情").strip() + ",否,\n");
        assertEquals(Map.of(RowResult.NEW, 1, RowResult.WRONG, 1), counts(imports.byId(id)));
    }

    @Test
    void every_hundredth_row_is_wrong_and_the_others_come_in_once() throws Exception {
        String rows = IntStream.rangeClosed(1, 300)
                .mapToObj(n -> n % 100 == 0 ? row("N" + n, "脆弱家庭", "昨天", "案情") : row("N" + n, "案情" + n))
                .collect(Collectors.joining());
        long id = bring(rows);
        assertEquals(Map.of(RowResult.NEW, 297, RowResult.WRONG, 3), counts(imports.byId(id)));
        assertEquals(20, results.page(id, RowsAsked.of(RowResult.NEW), 0, 100).size());

        imports.confirm(id);
        work.run(String.valueOf(id), new Counting(null));
        assertEquals(Map.of(RowResult.NEW, 297, RowResult.WRONG, 3), counts(imports.byId(id)));
        PlatformRow wrong =
                results.page(id, RowsAsked.of(RowResult.WRONG), 0, 100).get(0);
        assertEquals(101, wrong.position());
        assertEquals(mark + "N100", wrong.sourceNumber());
        assertEquals(FeedField.RECEIVED, wrong.field());
        assertEquals("昨天", wrong.wasRead());
        assertEquals("intake.platform.badMoment", wrong.rule());

        assertEquals(Map.of(RowResult.UNCHANGED, 297, RowResult.WRONG, 3), counts(taken(rows)));
        assertEquals(Platform.ECARE.system(), report("N7").sourceSystem());
        assertThrows(RuleBroken.class, () -> imports.confirm(id));
    }

    @Test
    void clocks_run_from_when_the_platform_says_that_the_county_knew() throws Exception {
        taken(row("C1", "脆弱家庭", "2026-11-01T09:30:05", "案情"));
        Report report = report("C1");
        assertEquals(Instant.parse("2026-11-01T01:30:00Z"), report.receivedAt());
        List<ReportClock> running = container.inTransaction(() -> clocks.of(new ReportId(report.id())));
        assertTrue(
                running.stream().anyMatch(one -> Instant.parse("2026-11-02T01:30:00Z")
                        .equals(one.deadline().dueAt())),
                running.toString());
    }

    @Test
    void a_later_export_changes_what_came_from_the_platform_and_leaves_what_people_here_wrote() {
        String unchanged = row("U3", "同一個案情");
        taken(row("U1", "初次案情") + row("U2", "初次案情") + unchanged);
        Report ours = report("U2");
        ReportWords words = ours.words();
        reports.amend(
                ours.id(), ours.version(), new ReportWords("同仁改寫", null, null, null, null, words.districtCode(), null));

        String later = row("U1", "後來案情") + row("U2", "後來案情") + unchanged;
        PlatformImport second = taken(later);
        assertEquals(Map.of(RowResult.CHANGED, 1, RowResult.KEPT, 1, RowResult.UNCHANGED, 1), counts(second));
        assertEquals("後來案情", report("U1").words().told());
        assertEquals("同仁改寫", report("U2").words().told());
        PlatformRow kept = only(second.id(), RowResult.KEPT);
        assertEquals(FeedField.TOLD, kept.field());
        assertEquals("intake.platform.keptHere", kept.rule());
        assertEquals(Map.of(RowResult.UNCHANGED, 3), counts(taken(later)));
    }

    @Test
    void a_word_of_the_platform_without_a_code_waits_until_the_county_settles_it() {
        long id = bring(row(
                "W1", "新種類" + mark, RocDate.format(container.clock().instant().minusSeconds(60)), "案情"));
        assertEquals("intake.platform.unknownCode", only(id, RowResult.WRONG).rule());
        Map<String, String> words = Map.of("KIND:新種類" + mark, ReportKind.ELDER_PROTECTION.name());
        imports.settle(id, imports.columns(id), words);
        previews.preview(id);
        assertEquals(Map.of(RowResult.NEW, 1), counts(imports.byId(id)));
    }

    @Test
    void the_columns_a_county_settles_are_those_of_its_next_export() {
        long id = bring(row("M1", "案情"));
        Map<String, FeedField> columns = new HashMap<>(imports.columns(id));
        assertEquals(FeedField.REPORTER_NAME, columns.get("通報人"));
        columns.put("性別", null);
        imports.settle(id, columns, Map.of());
        assertNull(imports.columns(bring(row("M2", "案情"))).get("性別"));
        columns.put("性別", FeedField.SEX);
        imports.settle(id, columns, Map.of());
        columns.put("性別", FeedField.NAME);
        assertEquals(
                "intake.platform.columnTwice",
                assertThrows(RuleBroken.class, () -> imports.settle(id, columns, Map.of()))
                        .key());
    }

    @Test
    void rows_of_another_county_stay_out_and_imports_are_seen_by_their_county_alone() throws Exception {
        long id = bring(row("X1", "案情").replace("高雄市", "新北市") + row("X2", "案情") + row("X2", "另一個"));
        assertEquals(Map.of(RowResult.NEW, 1, RowResult.WRONG, 2), counts(imports.byId(id)));
        List<String> why = results.page(id, RowsAsked.of(RowResult.WRONG), 0, 5).stream()
                .map(PlatformRow::rule)
                .toList();
        assertEquals(List.of("intake.platform.otherCounty", "intake.platform.twice"), why);

        user.actAs(new AccountId(TestAccount.called("新北").with("intakeOfficer").in(container.database(), ELSEWHERE)));
        assertThrows(NotVisible.class, () -> imports.byId(id));
        assertThrows(NotVisible.class, () -> results.page(id, RowsAsked.ALL, 0, 5));
        assertTrue(imports.list().stream().noneMatch(one -> one.id() == id));
    }

    @Test
    void what_nobody_confirms_within_a_week_goes_and_what_was_taken_over_stays() {
        PlatformImport done = taken(row("G1", "案情"));
        long waiting = bring(row("G2", "案情"));
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(6)));
        forgotten.run();
        assertEquals(ImportState.PREVIEW, imports.byId(waiting).state());
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(2)));
        forgotten.run();
        assertThrows(NotVisible.class, () -> imports.byId(waiting));
        assertEquals(ImportState.DONE, imports.byId(done.id()).state());
    }

    @Test
    void a_job_that_was_stopped_goes_on_at_its_cursor() {
        String rows =
                IntStream.rangeClosed(1, 250).mapToObj(n -> row("S" + n, "案情")).collect(Collectors.joining());
        long id = bring(rows);
        imports.confirm(id);
        Counting first = new Counting(null);
        first.stopAfter = 1;
        assertThrows(IllegalStateException.class, () -> work.run(String.valueOf(id), first));
        assertEquals(ImportState.RUNNING, imports.byId(id).state());
        work.run(String.valueOf(id), new Counting(first.cursor));
        assertEquals(Map.of(RowResult.NEW, 250), counts(imports.byId(id)));
    }

    @Test
    void what_is_stopped_or_breaks_off_has_an_end_and_can_go_on_while_its_file_is_there() {
        long id = bring(row("E1", "案情") + row("E2", "案情"));
        imports.confirm(id);
        work.stopped(String.valueOf(id), true);
        assertEquals(ImportState.CANCELLED, imports.byId(id).state());
        imports.goOn(id);
        work.stopped(String.valueOf(id), false);
        assertEquals(ImportState.FAILED, imports.byId(id).state());
        imports.goOn(id);
        work.run(String.valueOf(id), new Counting(null));
        assertEquals(Map.of(RowResult.NEW, 2), counts(imports.byId(id)));
        assertEquals(ImportState.DONE, imports.byId(id).state());
        assertThrows(RuleBroken.class, () -> imports.goOn(id));
    }

    @Test
    void the_file_of_what_broke_off_goes_after_some_days_and_what_never_told_of_its_end_has_one() {
        long broken = bring(row("F1", "案情"));
        imports.confirm(broken);
        work.stopped(String.valueOf(broken), false);
        long silent = bring(row("F2", "案情"));
        imports.confirm(silent);
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(6)));
        forgotten.run();
        assertTrue(imports.byId(broken).mayGoOn());
        assertEquals(ImportState.RUNNING, imports.byId(silent).state());
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(2)));
        forgotten.run();
        assertFalse(imports.byId(broken).mayGoOn());
        assertThrows(RuleBroken.class, () -> imports.goOn(broken));
        assertEquals(ImportState.FAILED, imports.byId(silent).state());
    }

    @Test
    void names_in_a_column_that_is_taken_for_a_code_are_neither_kept_nor_shown() {
        String rows = IntStream.rangeClosed(1, 40)
                .mapToObj(n -> row("K" + n, "王小明" + n, "115/11/01", "案情"))
                .collect(Collectors.joining());
        long id = bring(rows);
        assertTrue(imports.words(id).stream().noneMatch(one -> one.word().startsWith("王小明")));
        assertEquals(
                "○○○00",
                results.page(id, RowsAsked.of(RowResult.WRONG), 15, 1).get(0).wasRead());
    }

    @Test
    void words_of_a_column_go_when_it_becomes_another_one() {
        String word = "新詞" + mark;
        long id = bring(row("V1", word, "115/11/01", "案情"));
        assertTrue(imports.words(id).stream().anyMatch(one -> one.word().equals(word)));
        Map<String, FeedField> columns = new HashMap<>(imports.columns(id));
        columns.put("通報類別", null);
        imports.settle(id, columns, Map.of());
        assertTrue(imports.words(id).stream().noneMatch(one -> one.word().equals(word)));
        columns.put("通報類別", FeedField.KIND);
        imports.settle(id, columns, Map.of());
    }

    @Test
    void words_and_headings_that_differ_in_case_accents_or_length_alone_break_nothing() {
        String rows = row("A1", "Éa" + mark, "115/11/01", "案情") + row("A2", "ea" + mark, "115/11/01", "案情");
        long id = file(
                HEAD.strip() + ",Memo,memo,mémo," + "長".repeat(150) + "\n" + rows.replace("祕密人\n", "祕密人,1,2,3,4\n"));
        assertEquals(
                2,
                imports.words(id).stream()
                        .filter(one -> one.word().endsWith("a" + mark))
                        .count());
        imports.settle(id, imports.columns(id), Map.of());
        assertEquals(14, imports.columns(id).size());
        String heading = "標".repeat(301);
        assertEquals(
                "intake.platform.longHeading",
                assertThrows(RuleBroken.class, () -> file(HEAD.strip() + "," + heading + "\n" + row("A3", "案情")))
                        .key());
    }

    @Test
    void a_number_that_differs_in_case_alone_is_the_same_report() {
        taken(row("a9", "案情"));
        assertEquals(Map.of(RowResult.KEPT, 1), counts(taken(row("a9", "案情").replace(mark + "a9", mark + "A9"))));
    }

    @Test
    void another_reporter_of_a_later_export_waits_until_somebody_chose() {
        String first = row("P1", "案情") + row("P2", "案情");
        taken(first);
        long one = report("P1").id();
        long two = report("P2").id();
        PlatformImport later = taken(first.replace("祕密人", "更正人"));
        assertEquals(Map.of(RowResult.KEPT, 2), counts(later));
        PlatformRow row =
                results.page(later.id(), RowsAsked.of(RowResult.KEPT), 0, 1).get(0);
        assertEquals("intake.platform.otherReporter", row.rule());
        assertNull(row.wasRead());

        Instant said = reporters.saidAt(one).orElseThrow();
        assertThrows(RuleBroken.class, () -> reporters.take(one, said.minusMillis(1)));
        reporters.take(one, said);
        reporters.leave(two, reporters.saidAt(two).orElseThrow());
        assertTrue(reporters.saidAt(one).isEmpty());
        assertThrows(RuleBroken.class, () -> reporters.leave(one, said));
        assertTrue(kept.isKept(one, new ToldReporter("更正人", null, null, null)));
        assertTrue(kept.isKept(two, new ToldReporter("祕密人", null, null, null)));
        assertEquals(Map.of(RowResult.UNCHANGED, 2), counts(taken(first.replace("祕密人", "更正人"))));
    }

    /** Progress that a test looks at, and that can break off. */
    static final class Counting implements Progress {
        private String cursor;
        private int stopAfter = Integer.MAX_VALUE;

        Counting(String cursor) {
            this.cursor = cursor;
        }

        @Override
        public String cursor() {
            return cursor;
        }

        @Override
        public void total(long rows) {}

        @Override
        public void done(long rows, String next) {
            cursor = next;
            if (--stopAfter == 0) {
                throw new IllegalStateException("stopped");
            }
        }

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
