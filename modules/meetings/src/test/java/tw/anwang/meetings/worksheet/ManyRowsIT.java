package tw.anwang.meetings.worksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.documents.SheetFormat;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

/** A thousand answers in one worksheet: what it costs in statements; the times are printed, not judged. */
class ManyRowsIT {
    private static final int ROWS = 1_000;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    WorksheetHouse at;

    @TempDir
    Path folder;

    private Path file;
    private long brought;

    @Test
    void a_thousand_rows_cost_a_few_statements_out_and_in_and_a_dozen_each_to_save() throws Exception {
        at.open(container);
        items();
        at.user.actAs(at.house.keeper);
        at.rounds.open(at.house.meeting, WorksheetHouse.DUE, null);
        at.user.actAs(at.house.firstOfficer);
        SqlCounter out = timed("out", () -> {
            Filled filled = at.download();
            assertEquals(ROWS, filled.rows.size());
            filled.rows.forEach(row -> row.set(
                    WorksheetColumn.TEXT.ordinal(),
                    tw.anwang.documents.Value.of("辦理情形：" + Filled.cell(row, WorksheetColumn.NUMBER))));
            file = filled.saved(folder, SheetFormat.XLSX);
            return file;
        });
        assertTrue(out.count() <= 40, out::toString);
        SqlCounter in = timed("in", () -> brought = at.bring(file));
        assertTrue(in.count() <= 30, in::toString);
        SqlCounter saved = timed("save", () -> {
            at.takeOver(brought);
            return brought;
        });
        assertTrue(saved.count() <= 12 * ROWS, () -> saved.count() + " statements");
        assertEquals(
                ROWS,
                container
                        .database()
                        .number("select count(*) from meetings_answer where state = 'DRAFT' and round_id = "
                                + at.round));
    }

    private void items() throws Exception {
        for (int n = 1; n <= ROWS; n++) {
            container
                    .database()
                    .run(
                            "insert into meetings_tracked_item (series_id, number, title, text, handling, tracking, urgent_on,"
                                    + " due_kind, adopted_on, meeting_words, lead_office_id) values (%d, '多-%d', '第%d案', '請辦理',"
                                            .formatted(at.house.series, n, n)
                                    + " 'REPORT', 'UNDER', '9999-12-31', 'NONE', '2022-10-05', '第14次會議', "
                                    + at.house.first.value() + ")");
        }
        container
                .database()
                .run("insert into meetings_tracked_item_party (record_id, urgent_on, office_id, part)"
                        + " select id, urgent_on, %d, 'LEAD' from meetings_tracked_item where series_id = %d"
                                .formatted(at.house.first.value(), at.house.series));
    }

    private static SqlCounter timed(String what, java.util.concurrent.Callable<?> work) throws Exception {
        long start = System.nanoTime();
        SqlCounter counted = SqlCounter.during(work);
        System.out.printf(
                "%d rows %s: %d statements, %.1f s%n", ROWS, what, counted.count(), (System.nanoTime() - start) / 1e9);
        return counted;
    }
}
