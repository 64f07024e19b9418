package tw.anwang.intake.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.documents.SheetFormat;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.report.IntakeFixture;
import tw.anwang.intake.report.ReportFilter;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.ProcessTime;
import tw.anwang.testing.SqlCounter;
import tw.anwang.testing.TestAccount;

/**
 * Of the long tests (-Pfull): its rows would stand among those of the tests after it.
 *
 * <p>An export of 40,000 rows ({@code -Drows=400000} for the full data set), every hundredth wrong: brought, taken over,
 * brought again. Times and memory are printed, not judged.
 */
@Tag("full")
class ImportAtScaleIT {
    private static final int ROWS = Integer.getInteger("rows", 40_000);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @TempDir
    Path folder;

    @Inject
    PlatformUploads uploads;

    @Inject
    PlatformImports imports;

    @Inject
    PlatformImportWork work;

    @Inject
    LeavingFiles files;

    @Inject
    CurrentUser user;

    /** What was brought is nobody else's: other tests list all there is. */
    @AfterAll
    static void nothing_that_was_brought_stays() throws Exception {
        IntakeFixture.forgetImports(container);
    }

    @Test
    void forty_thousand_rows_come_in_once() throws Exception {
        user.actAs(new AccountId(TestAccount.called("窗口").with("intakeOfficer").in(container.database(), 10220)));
        Path export = export();
        long id = measured("read and previewed", () -> bring(export));
        assertEquals(ROWS - ROWS / 100, imports.byId(id).count(RowResult.NEW));
        imports.confirm(id);
        measured("taken over", () -> {
            SqlCounter sent = SqlCounter.during(() -> {
                work.run(String.valueOf(id), new PlatformImportsIT.Counting(null));
                return null;
            });
            assertTrue(sent.count() < ROWS, () -> "less than a statement a row: " + sent.count());
            System.out.printf("%.2f statements a row%n", (double) sent.count() / ROWS);
            return null;
        });
        assertEquals(ROWS - ROWS / 100, imports.byId(id).count(RowResult.NEW));
        assertEquals(ROWS / 100, imports.byId(id).count(RowResult.WRONG));
        long again = measured("read and previewed again", () -> bring(export));
        assertEquals(0, imports.byId(again).count(RowResult.NEW));
        assertEquals(ROWS - ROWS / 100, imports.byId(again).count(RowResult.UNCHANGED));
        leaves();
    }

    /** What was entered here, out of the same table: rows are put into it as an import left them. */
    private void leaves() throws Exception {
        container.inTransaction(() -> {
            try (var connection = container.dataSource().getConnection();
                    var sql = connection.createStatement()) {
                sql.executeUpdate("update intake_report set source_system = '本系統', source_number = null");
            }
        });
        ReportFilter all = new ReportFilter(null, null, null, null, null);
        measured("left as CSV", () -> {
            SheetFormat.CSV.write(files.sheet(Platform.FAMILY, all, "量測匯出速度"), OutputStream.nullOutputStream());
            return null;
        });
        measured("left as ODS", () -> {
            SheetFormat.ODS.write(files.sheet(Platform.FAMILY, all, "量測匯出速度"), OutputStream.nullOutputStream());
            return null;
        });
        measured("left as FHIR ndjson", () -> {
            files.fhir(all, "量測匯出速度", false, OutputStream.nullOutputStream());
            return null;
        });
    }

    private long bring(Path export) throws IOException {
        try (InputStream content = Files.newInputStream(export)) {
            return uploads.bring(Platform.FAMILY, "大量.csv", content);
        }
    }

    private Path export() throws IOException {
        Path export = folder.resolve("export.csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(export, StandardCharsets.UTF_8))) {
            out.print("案號,通報時間,縣市,行政區,案情,案主,性別,出生日期\n");
            for (int row = 1; row <= ROWS; row++) {
                String at = row % 100 == 0 ? "不詳" : "115/%02d/%02d 10:00".formatted(row % 10 + 1, row % 28 + 1);
                out.printf("SCALE-%d,%s,高雄市,三民區,大量匯入的案情 %d，母親獨力照顧。,林測%d,女,107/3/1%n", row, at, row, row % 900);
            }
            out.print("共 " + ROWS + " 筆\n");
        }
        return export;
    }

    private static <T> T measured(String what, Callable<T> act) throws Exception {
        ProcessTime database = ProcessTime.ofDatabase();
        ProcessTime own = new ProcessTime(ProcessHandle.current().pid());
        double theirs = database.ms();
        double ours = own.ms();
        long start = System.nanoTime();
        T done = act.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        long kept = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf(
                "%s: %,d rows in %.1f s, %,.0f rows/s; CPU here %.1f s, database %.1f s; %d MB kept%n",
                what, ROWS, seconds, ROWS / seconds, (own.ms() - ours) / 1000, (database.ms() - theirs) / 1000, kept);
        return done;
    }
}
