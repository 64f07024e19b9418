package tw.anwang.meetings.worksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Value;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

/** A worksheet goes out, is filled in and comes back. */
class RoundTripIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    WorksheetHouse at;

    @TempDir
    Path folder;

    @BeforeEach
    void three_answers_are_owed() throws Exception {
        at.open(container, "14-討1", "14-討2", "14-討3");
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"ODS", "XLSX"})
    void what_was_filled_in_is_saved_as_drafts_and_laid_before_the_head_where_the_row_says_so(SheetFormat format)
            throws Exception {
        Filled filled = at.download()
                .type("14-討1", "已訂定安置措施。\n二、下月辦理。")
                .type("14-討1", WorksheetColumn.EXPECTED, Value.of("112／３／31"))
                .type("14-討2", "已完成。")
                .submit("14-討2");
        long brought = at.bring(filled.saved(folder, format));
        assertEquals(
                Map.of("14-討1", RowResult.NEW, "14-討2", RowResult.NEW, "14-討3", RowResult.UNCHANGED),
                at.results(brought));
        assertEquals("NONE", at.state("14-討1"), "a preview saves nothing");
        at.takeOver(brought);
        assertEquals(
                Map.of("14-討1", RowResult.SAVED, "14-討2", RowResult.SUBMITTED, "14-討3", RowResult.UNCHANGED),
                at.results(brought));
        assertEquals("已訂定安置措施。\n二、下月辦理。", at.text("14-討1"));
        assertEquals(
                List.of("DRAFT", "APPROVING", "NONE"),
                List.of(at.state("14-討1"), at.state("14-討2"), at.state("14-討3")));
        assertEquals(
                LocalDate.of(2023, 3, 31),
                at.standings
                        .of(List.of(at.answer("14-討1")))
                        .get(at.answer("14-討1"))
                        .words()
                        .expectedOn());
        assertEquals(
                1,
                container
                        .database()
                        .number(
                                "select count(*) from desk_task where closed_at is null and verb = 'meetings.task.approve'"
                                        + " and record_kind = 'meetings.answer' and record_id = "
                                        + at.answer("14-討2")));
    }

    @Test
    void the_same_file_twice_changes_nothing() throws Exception {
        Path file = at.download()
                .type("14-討1", "已辦理。")
                .type("14-討2", "已完成。")
                .submit("14-討2")
                .saved(folder, SheetFormat.ODS);
        at.takeOver(at.bring(file));
        long changes = changes();
        long again = at.bring(file);
        assertEquals(
                Map.of("14-討1", RowResult.UNCHANGED, "14-討2", RowResult.UNCHANGED, "14-討3", RowResult.UNCHANGED),
                at.results(again));
        assertEquals(
                "meetings.worksheet.nothing",
                assertThrows(RuleBroken.class, () -> at.takeOver(again)).key());
        assertEquals(changes, changes());
    }

    @Test
    void a_draft_that_goes_out_again_and_comes_back_untouched_changes_nothing() throws Exception {
        at.saveInPortal("14-討1", "=1+1 不是公式\r\n　　第二行  有空白 ");
        for (SheetFormat format : List.of(SheetFormat.ODS, SheetFormat.XLSX)) {
            long brought = at.bring(at.download().saved(folder, format));
            assertEquals(RowResult.UNCHANGED, at.results(brought).get("14-討1"), format.name());
        }
    }

    @Test
    void words_that_stand_there_already_can_be_laid_before_the_head_by_the_file() throws Exception {
        at.saveInPortal("14-討1", "已辦理。");
        long brought = at.bring(at.download().submit("14-討1").saved(folder, SheetFormat.ODS));
        assertEquals(RowResult.SUBMIT, at.results(brought).get("14-討1"));
        at.takeOver(brought);
        assertEquals("APPROVING", at.state("14-討1"));
    }

    @Test
    void newer_words_in_the_portal_stay_until_a_person_chooses() throws Exception {
        Filled filled =
                at.download().type("14-討1", "檔案一。").type("14-討2", "檔案二。").type("14-討3", "檔案三。");
        at.saveInPortal("14-討1", "平臺一。");
        at.saveInPortal("14-討2", "平臺二。");
        long brought = at.bring(filled.saved(folder, SheetFormat.ODS));
        assertEquals(
                Map.of("14-討1", RowResult.CONFLICT, "14-討2", RowResult.CONFLICT, "14-討3", RowResult.NEW),
                at.results(brought));
        at.worksheets.choose(brought, at.line(brought, "14-討1").row(), Side.FILE);
        at.takeOver(brought);
        assertEquals(List.of("檔案一。", "平臺二。", "檔案三。"), texts());
        at.worksheets.choose(brought, at.line(brought, "14-討2").row(), Side.PORTAL);
        assertEquals(RowResult.KEPT, at.results(brought).get("14-討2"));
        assertEquals(List.of("檔案一。", "平臺二。", "檔案三。"), texts());
    }

    @Test
    void what_is_saved_in_the_portal_between_preview_and_confirmation_is_not_overwritten() throws Exception {
        long brought = at.bring(
                at.download().type("14-討1", "檔案一。").type("14-討2", "檔案二。").saved(folder, SheetFormat.ODS));
        at.saveInPortal("14-討1", "預覽之後。");
        at.takeOver(brought);
        assertEquals("預覽之後。", at.text("14-討1"));
        assertEquals("檔案二。", at.text("14-討2"));
        WorksheetLine line = at.line(brought, "14-討1");
        assertEquals(RowResult.CONFLICT, line.result());
        assertTrue(line.words().contains("預覽之後"), line.words());
        at.worksheets.choose(brought, line.row(), Side.FILE);
        at.takeOver(brought);
        assertEquals("檔案一。", at.text("14-討1"));
    }

    @Test
    void a_second_press_while_the_rows_are_taken_over_begins_nothing() throws Exception {
        long brought = at.bring(at.download().type("14-討1", "檔案一。").saved(folder, SheetFormat.ODS));
        at.worksheets.confirm(brought, Locale.TAIWAN);
        assertEquals(
                "meetings.worksheet.underway",
                assertThrows(RuleBroken.class, () -> at.worksheets.confirm(brought, Locale.TAIWAN))
                        .key());
        assertEquals(
                List.of("1"),
                container
                        .database()
                        .texts("select count(*) from desk_job where kind = '" + WorksheetWork.KIND
                                + "' and arguments = '" + brought + "'"));
    }

    @Test
    void a_row_that_nobody_typed_in_keeps_the_newer_words_of_the_portal_without_asking() throws Exception {
        Filled filled = at.download().type("14-討2", "檔案二。");
        at.saveInPortal("14-討1", "平臺一。");
        long brought = at.bring(filled.saved(folder, SheetFormat.ODS));
        WorksheetLine line = at.line(brought, "14-討1");
        assertEquals(RowResult.UNCHANGED, line.result());
        assertTrue(line.words().contains("保留平臺"), line.words());
    }

    @Test
    void an_empty_cell_takes_nothing_away() throws Exception {
        at.saveInPortal("14-討1", "已辦理。");
        Filled filled = at.download()
                .type("14-討1", WorksheetColumn.TEXT, Value.BLANK)
                .type("14-討2", WorksheetColumn.EXPECTED, Value.of("112/3/31"));
        long brought = at.bring(filled.saved(folder, SheetFormat.ODS));
        assertEquals(RowResult.UNCHANGED, at.results(brought).get("14-討1"));
        assertEquals(RowResult.REFUSED, at.results(brought).get("14-討2"));
    }

    @Test
    void the_rules_are_those_of_the_answers_page() throws Exception {
        Filled filled = at.download().type("14-討1", "改寫。").type("14-討2", "新填。").type("14-討3", "長".repeat(40_000));
        at.saveInPortal("14-討1", "陳核中。");
        long id = at.answer("14-討1");
        var standing = at.standings.of(List.of(id)).get(id);
        at.answers.submit(id, standing.version(), standing.words(), List.of());
        Path file = filled.saved(folder, SheetFormat.ODS);
        long brought = at.bring(file);
        assertTrue(
                at.line(brought, "14-討1").words().contains("主管核定中"),
                at.line(brought, "14-討1").words());
        assertEquals(RowResult.NEW, at.results(brought).get("14-討2"));
        assertTrue(
                at.line(brought, "14-討3").words().contains("30000 字為限"),
                at.line(brought, "14-討3").words());
        at.user.actAs(at.house.keeper);
        at.rounds.close(at.round);
        at.user.actAs(at.house.firstOfficer);
        at.takeOver(brought);
        assertTrue(
                at.line(brought, "14-討2").words().contains("填報期已結束"),
                at.line(brought, "14-討2").words());
        assertEquals("NONE", at.state("14-討2"));
        long afterEnd = at.bring(file);
        assertEquals(RowResult.REFUSED, at.results(afterEnd).get("14-討2"));
    }

    @Test
    void another_office_is_told_that_the_file_is_not_its_own() throws Exception {
        Filled filled = at.download().type("14-討1", "一。");
        Path file = filled.saved(folder, SheetFormat.ODS);
        Path all = filled.type("14-討2", "二。").type("14-討3", "三。").saved(folder, SheetFormat.ODS);
        at.user.actAs(at.house.keeper);
        assertEquals(0, at.download().rows.size(), "the staff unit owes nothing here");
        long staffs = at.bring(file);
        assertEquals(RowResult.REFUSED, at.results(staffs).get("14-討1"));
        assertTrue(at.line(staffs, "14-討1").words().contains("其他單位"));
        assertEquals(
                "meetings.worksheet.notYoursFile",
                assertThrows(RuleBroken.class, () -> at.bring(all)).key());
        at.user.actAs(at.house.secondOfficer);
        assertThrows(RuleBroken.class, () -> at.bring(all));
    }

    @Test
    void the_staff_unit_reads_the_whole_round_and_none_of_the_drafts() throws Exception {
        at.saveInPortal("14-討1", "內部草稿。");
        at.user.actAs(at.house.keeper);
        Filled whole = new Filled(at.outgoing.of(at.round, false, Locale.TAIWAN));
        assertEquals(3, whole.rows.size());
        assertEquals("", whole.cell("14-討1", WorksheetColumn.TEXT));
        assertEquals("未送出", whole.cell("14-討1", WorksheetColumn.STATE));
        long brought = at.bring(whole.saved(folder, SheetFormat.XLSX));
        assertEquals(RowResult.UNCHANGED, at.results(brought).get("14-討1"));
    }

    @Test
    void what_somebody_brought_is_that_persons_alone() throws Exception {
        long brought = at.bring(at.download().type("14-討1", "已辦理。").saved(folder, SheetFormat.ODS));
        at.user.actAs(at.house.firstHead);
        assertThrows(NotVisible.class, () -> at.lines(brought));
        assertThrows(NotVisible.class, () -> at.takeOver(brought));
        assertThrows(NotVisible.class, () -> at.worksheets.choose(brought, 2, Side.FILE));
    }

    private List<String> texts() throws Exception {
        return List.of(at.text("14-討1"), at.text("14-討2"), at.text("14-討3"));
    }

    private long changes() throws Exception {
        return container
                .database()
                .number("select count(*) from meetings_answer_change c join meetings_answer a on a.id = c.answer_id"
                        + " where a.round_id = " + at.round);
    }
}
