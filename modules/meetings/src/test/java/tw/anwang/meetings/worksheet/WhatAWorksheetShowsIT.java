package tw.anwang.meetings.worksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Value;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.People;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.testing.ModuleContainer;

/** A worksheet shows what the pages show: 密 to who may see it, numbers of persons to the office that wrote them. */
class WhatAWorksheetShowsIT {
    private static final String TYPED = "已聯繫個案A123456789。";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    WorksheetHouse at;

    @TempDir
    Path folder;

    @BeforeEach
    void an_open_item_and_one_that_is_confidential() throws Exception {
        at.open(container, "14-討1");
        at.user.actAs(at.house.keeper);
        at.house.anItem("14-密1").of(Sensitivity.CONFIDENTIAL).handedOutIn(at.items);
        at.rounds.open(at.house.meeting, WorksheetHouse.DUE, null);
        at.user.actAs(at.house.firstOfficer);
    }

    @Test
    void what_is_confidential_bears_its_grade_and_comes_back_to_who_may_see_it() throws Exception {
        Filled filled = at.download().type("14-密1", "已依規定辦理。");
        assertEquals("密", filled.cell("14-密1", WorksheetColumn.GRADE));
        long brought = at.bring(filled.saved(folder, SheetFormat.ODS));
        at.takeOver(brought);
        assertEquals("已依規定辦理。", at.text("14-密1"));
    }

    @Test
    void who_does_not_see_what_is_confidential_finds_no_row_of_it() throws Exception {
        at.user.actAs(People.reader(container, at.house.first.value()));
        List<List<Value>> rows = at.download().rows;
        assertEquals(
                List.of("14-討1"),
                rows.stream()
                        .map(row -> Filled.cell(row, WorksheetColumn.NUMBER))
                        .toList());
    }

    @Test
    void numbers_of_persons_go_out_in_clear_to_the_office_that_wrote_them_and_masked_to_others() throws Exception {
        long brought =
                at.bring(at.download().type("14-討1", TYPED).submit("14-討1").saved(folder, SheetFormat.ODS));
        assertTrue(
                at.line(brought, "14-討1").words().contains("個人號碼"),
                at.line(brought, "14-討1").words());
        at.takeOver(brought);
        long id = at.answer("14-討1");
        at.user.actAs(at.house.firstHead);
        at.answers.approve(id, at.standings.of(List.of(id)).get(id).version(), Approval.HERE);
        at.user.actAs(at.house.firstOfficer);
        assertEquals(TYPED, at.download().cell("14-討1", WorksheetColumn.TEXT));
        at.user.actAs(at.house.keeper);
        Filled whole = new Filled(at.outgoing.of(at.round, false, Locale.TAIWAN));
        assertFalse(whole.cell("14-討1", WorksheetColumn.TEXT).contains("A123456789"));
        long staffs = at.bring(whole.saved(folder, SheetFormat.XLSX));
        assertEquals(RowResult.UNCHANGED, at.results(staffs).get("14-討1"), "a masked text is never saved back");
    }

    @Test
    void what_the_office_sent_in_an_earlier_round_stands_beside_the_cell_to_type_in() throws Exception {
        long id = at.answer("14-討1");
        at.answers.submit(
                id, at.standings.of(List.of(id)).get(id).version(), new AnswerWords("上次的文字。", null), List.of());
        at.user.actAs(at.house.firstHead);
        at.answers.approve(id, at.standings.of(List.of(id)).get(id).version(), Approval.HERE);
        at.user.actAs(at.house.keeper);
        at.rounds.close(at.round);
        long next = at.house.meeting(container, LocalDate.of(2023, 5, 8), 16);
        at.round = at.rounds.open(next, LocalDate.of(2023, 4, 20), null);
        at.user.actAs(at.house.firstOfficer);
        Filled filled = at.download();
        assertEquals("上次的文字。", filled.cell("14-討1", WorksheetColumn.BEFORE));
        assertEquals("", filled.cell("14-討1", WorksheetColumn.TEXT));
    }
}
