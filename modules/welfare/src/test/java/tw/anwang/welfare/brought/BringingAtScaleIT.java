package tw.anwang.welfare.brought;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Progress;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.platform.Platform;
import tw.anwang.intake.platform.PlatformImportWork;
import tw.anwang.intake.platform.PlatformImports;
import tw.anwang.intake.platform.PlatformUploads;
import tw.anwang.intake.platform.RowResult;
import tw.anwang.intake.platform.Subject;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.ProcessTime;
import tw.anwang.testing.SqlCounter;
import tw.anwang.testing.TestAccount;
import tw.anwang.welfare.familycase.CaseFixture;

/**
 * Of the long tests (-Pfull): a list of 5,000 cases ({@code -Dcases=} for another number) with two people each, every
 * hundredth of a worker whom nobody knows: previewed, taken over, previewed again. Times are printed, not judged.
 */
@Tag("full")
class BringingAtScaleIT {
    private static final int CASES = Integer.getInteger("cases", 5_000);
    /** Of rows, in a preview. */
    private static final int PORTION = 500;
    /** What a portion of a preview may send, however many cases it has, and what is sent once. */
    private static final int STATEMENTS = 20;

    private static final int ONCE = 100;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    PlatformUploads uploads;

    @Inject
    PlatformImports imports;

    @Inject
    PlatformImportWork work;

    /** What was brought is nobody else's: other tests count the cases of the centre. */
    @AfterAll
    static void nothing_that_was_brought_stays() throws Exception {
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            statement.execute("delete t from desk_task t join welfare_family_case c on c.id = t.record_id"
                    + " and t.record_kind = 'welfare.familyCase' where c.source_number like 'SCALE-%'");
            statement.execute("delete from welfare_family_case where source_number like 'SCALE-%'");
        }
    }

    @Test
    void five_thousand_cases_come_in_once() throws Exception {
        container.clock().setTo(LocalDate.of(2026, 11, 27));
        new AccountId(TestAccount.called("量測社工").with("socialWorker").in(container.database(), SANMIN.value()));
        assertTrue(user.actAs(CaseFixture.supervisor(container, SANMIN)));
        byte[] list = list();
        int wrong = CASES / 100;
        long id = measured("previewed", true, () -> bring(list));
        assertEquals(CASES - wrong, imports.byId(id).count(RowResult.NEW));
        imports.confirm(id);
        measured("taken over", false, () -> {
            work.run(String.valueOf(id), new Unwatched());
            return id;
        });
        assertEquals(CASES - wrong, imports.byId(id).count(RowResult.NEW));
        long again = measured("previewed again", true, () -> bring(list));
        assertEquals(CASES - wrong, imports.byId(again).count(RowResult.UNCHANGED));
        assertEquals(2 * wrong, imports.byId(again).count(RowResult.WRONG));
    }

    private long bring(byte[] list) {
        return uploads.bring(Platform.FAMILY, Subject.CASES, "大量個案.csv", new ByteArrayInputStream(list));
    }

    private static byte[] list() {
        StringBuilder rows = new StringBuilder("案號,開案日,中心,主責社工,脆弱度,案件狀態,姓名,身分證號,生日,稱謂,戶長,行政區,地址\n");
        for (int one = 1; one <= CASES; one++) {
            String worker = one % 100 == 0 ? "查無此人" : "量測社工";
            rows.append("SCALE-%d,115/03/02,三民社福中心,%s,中,在案,大量%d,%s,75/3/1,,是,三民區,量測路%d號%n"
                    .formatted(one, worker, one, number(2 * one), one));
            rows.append("SCALE-%d,,,,,,大量子%d,%s,105/5/5,長女,,,%n".formatted(one, one, number(2 * one + 1)));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A number with its check digit that no other test uses. */
    private static String number(int serial) {
        String eight = "2%07d".formatted(serial);
        int sum = 1 + 1 * 9; // B: 11
        for (int at = 0; at < 8; at++) {
            sum += (eight.charAt(at) - '0') * (8 - at);
        }
        return "B" + eight + (10 - sum % 10) % 10;
    }

    private static long measured(String what, boolean bounded, Callable<Long> act) throws Exception {
        ProcessTime database = ProcessTime.ofDatabase();
        ProcessTime own = new ProcessTime(ProcessHandle.current().pid());
        double theirs = database.ms();
        double ours = own.ms();
        long start = System.nanoTime();
        long[] id = {0};
        SqlCounter sent = SqlCounter.during(() -> id[0] = act.call());
        int portions = (2 * CASES + PORTION - 1) / PORTION;
        System.out.printf(
                "%s: %,d cases in %.1f s; CPU here %.1f s, database %.1f s; %,d statements, %.2f a case, %d a portion%n",
                what,
                CASES,
                (System.nanoTime() - start) / 1e9,
                (own.ms() - ours) / 1000,
                (database.ms() - theirs) / 1000,
                sent.count(),
                (double) sent.count() / CASES,
                sent.count() / portions);
        if (bounded) {
            assertTrue(sent.count() <= ONCE + portions * STATEMENTS, () -> sent.count() + " in " + portions);
        }
        return id[0];
    }

    private static final class Unwatched implements Progress {
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
