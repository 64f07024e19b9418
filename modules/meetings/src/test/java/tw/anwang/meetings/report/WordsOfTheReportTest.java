package tw.anwang.meetings.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.report.Progress.Step;
import tw.anwang.meetings.report.Proposals.Spoken;

class WordsOfTheReportTest {
    @Test
    void earlier_answers_stand_under_their_days_and_a_missing_one_prints_as_such() {
        Progress progress = new Progress(List.of(
                new Step(
                        "移民署",
                        "已函各縣市。",
                        null,
                        Taipei.at(LocalDate.of(2022, 10, 3).atStartOfDay()),
                        false),
                new Step("社家署", null, null, null, false),
                new Step(
                        "移民署",
                        "已訂措施。",
                        LocalDate.of(2023, 3, 31),
                        Taipei.at(LocalDate.of(2023, 1, 20).atStartOfDay()),
                        true),
                new Step("社家署", null, null, null, true)));
        assertEquals("【111/10/03 移民署】\n已函各縣市。\n【112/01/20 移民署】\n已訂措施。\n預定完成日：112/03/31\n【未填報】社家署", progress.words());
    }

    @Test
    void a_series_chooses_columns_and_their_order() {
        assertEquals(ReportColumns.usual(), ReportColumns.of(null));
        ReportColumns own = ReportColumns.of("DECISION=裁示, NUMBER,NUMBER,x");
        assertEquals(
                List.of(new ReportHeading(ReportColumn.DECISION, "裁示"), ReportHeading.usual(ReportColumn.NUMBER)),
                own.headings());
        assertEquals(own, ReportColumns.of(own.codes()));
    }

    @Test
    void no_report_does_without_the_number_by_which_a_meeting_calls_an_item() {
        List<ReportHeading> without = List.of(ReportHeading.usual(ReportColumn.DECISION));
        assertThrows(RuleBroken.class, () -> new ReportColumns(without));
        assertEquals(ReportColumns.usual(), ReportColumns.of("DECISION"));
    }

    @Test
    void a_heading_cannot_break_what_is_stored() {
        ReportHeading heading = new ReportHeading(ReportColumn.NUMBER, " 案號,=1 ");
        assertEquals(
                List.of(heading),
                ReportColumns.of(new ReportColumns(List.of(heading)).codes()).headings());
        assertThrows(RuleBroken.class, () -> new ReportHeading(ReportColumn.NUMBER, "長".repeat(31)));
    }

    @Test
    void minutes_speak_of_an_item_before_advice_does_and_the_rest_is_the_rest() {
        List<Spoken> said = List.of(new Spoken("1", "解除列管"), new Spoken("rest", "請持續列管"), new Spoken("4", "洽悉"));
        Proposals proposals = Proposals.of(said, List.of(1, 2), Map.of(10L, Disposition.CONTINUE));
        assertEquals(Map.of(1, Disposition.RELEASE, 2, Disposition.CONTINUE), proposals.spoken());
    }

    @Test
    void nothing_said_of_an_item_proposes_nothing() {
        assertTrue(Proposals.of(List.of(), List.of(1), Map.of()).spoken().isEmpty());
    }

    @Test
    void merging_and_moving_say_where_to() {
        assertThrows(RuleBroken.class, () -> new Decided(1, 1, Disposition.MERGE, null, null, null));
        assertThrows(RuleBroken.class, () -> new Decided(1, 1, Disposition.MOVE, null, " ", null));
    }

    @Test
    void the_same_decision_again_is_no_decision() {
        ReportEntry entry = new ReportEntry(1, 1, 42);
        Decided decided = new Decided(1, 1, Disposition.RELEASE, null, null, null);
        assertEquals(ReportEntry.Change.DECISION, entry.decide(decided));
        assertEquals(ReportEntry.Change.NONE, entry.decide(decided));
    }

    @Test
    void the_same_decision_in_other_words_is_words_alone() {
        ReportEntry entry = new ReportEntry(1, 1, 42);
        entry.decide(new Decided(1, 1, Disposition.RELEASE, null, null, "解除列管。"));
        Decided reworded = new Decided(1, 1, Disposition.RELEASE, null, null, "解除列管，請移民署持續辦理。");
        assertEquals(ReportEntry.Change.WORDS, entry.decide(reworded));
        assertEquals(ReportEntry.Change.NONE, entry.decide(reworded));
        assertEquals(ReportEntry.Change.WORDS, entry.decide(new Decided(1, 1, Disposition.RELEASE, null, null, " ")));
    }

    @Test
    void words_on_which_nothing_is_decided_stay_in_the_report() {
        ReportEntry entry = new ReportEntry(1, 1, 42);
        assertEquals(ReportEntry.Change.NONE, entry.decide(new Decided(1, 1, null, null, null, "洽悉。")));
        assertEquals("洽悉。", entry.dispositionWords());
    }

    @Test
    void a_frozen_report_changes_no_more() {
        for (ReportState next : ReportState.values()) {
            assertFalse(ReportState.FROZEN.mayBecome(next));
        }
        assertFalse(ReportState.DRAFT.mayBecome(ReportState.FROZEN));
    }

    @Test
    void a_file_name_travels_in_utf_8() {
        assertEquals(
                "attachment; filename*=UTF-8''%E7%AC%AC15%E6%AC%A1_a%20b.odt",
                PaperDownload.disposition("第15次_a b.odt"));
    }
}
