package tw.anwang.meetings.worksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.AnswerStanding;
import tw.anwang.meetings.answer.AnswerWords;

class JudgingRowsTest {
    private static final long ROUND = 7;
    private static final long ANSWER = 42;
    private static final AnswerWords NOTHING = new AnswerWords("", null);
    private static final AnswerWords OLD = new AnswerWords("舊的文字。", null);
    private static final AnswerWords TYPED = new AnswerWords("清冊的文字。", null);
    private static final AnswerWords NEWER = new AnswerWords("平臺較新的文字。", null);

    @Test
    void words_where_none_stand_are_new_and_other_words_are_a_change() {
        assertEquals(RowResult.NEW, judged(NOTHING, TYPED, NOTHING));
        assertEquals(RowResult.CHANGED, judged(OLD, TYPED, OLD));
    }

    @Test
    void words_that_stand_there_already_change_nothing_whenever_they_came() {
        assertEquals(RowResult.UNCHANGED, judged(OLD, OLD, OLD));
        assertEquals(RowResult.UNCHANGED, judged(OLD, TYPED, TYPED));
        assertEquals(RowResult.UNCHANGED, judged(OLD, OLD, NEWER));
    }

    @Test
    void where_both_changed_a_person_chooses() {
        assertEquals(RowResult.CONFLICT, judged(OLD, TYPED, NEWER));
        assertEquals(RowResult.CONFLICT, judged(NOTHING, TYPED, NEWER));
    }

    @Test
    void another_expected_day_is_a_change_too() {
        AnswerWords postponed = new AnswerWords(OLD.text(), LocalDate.of(2023, 6, 30));
        assertEquals(RowResult.CHANGED, judged(OLD, postponed, OLD));
    }

    @Test
    void the_obstacle_of_the_answers_page_refuses_a_change_but_no_row_that_changes_nothing() {
        RuleBroken closed = new RuleBroken("meetings.answer.roundClosed");
        assertEquals(
                closed.key(),
                judge(row(OLD, TYPED, false), standing(OLD, closed)).why().key());
        assertEquals(
                RowResult.UNCHANGED,
                judge(row(OLD, OLD, false), standing(OLD, closed)).result());
    }

    @Test
    void an_answer_longer_than_a_cell_is_refused() {
        AnswerWords endless = new AnswerWords("長".repeat(AnswerWords.MOST + 1), null);
        assertEquals(
                "meetings.answer.tooLong",
                judge(row(OLD, endless, false), standing(OLD, null)).why().key());
        AnswerWords full = new AnswerWords("長".repeat(AnswerWords.MOST), null);
        assertEquals(RowResult.CHANGED, judged(OLD, full, OLD));
    }

    @Test
    void nothing_is_laid_before_the_head_where_nothing_stands() {
        assertEquals(
                "meetings.answer.empty",
                judge(row(NOTHING, NOTHING, true), standing(NOTHING, null))
                        .why()
                        .key());
        assertEquals(
                RowResult.SUBMIT,
                judge(row(OLD, OLD, true), standing(OLD, null)).result());
    }

    @Test
    void ends_of_lines_and_blanks_before_them_make_no_other_words() {
        String mark = RowKey.mark(new AnswerWords("一。\r\n二。  \r\n", null));
        assertEquals(mark, RowKey.mark(new AnswerWords("一。\n二。", null)));
        assertNotEquals(mark, RowKey.mark(new AnswerWords("一。二。", null)));
    }

    @Test
    void a_key_is_read_as_it_was_printed_and_nothing_else_is_one() {
        RowKey key = RowKey.of(ROUND, ANSWER, OLD);
        assertEquals(Optional.of(key), RowKey.read(" " + key.printed() + " "));
        for (String other :
                List.of("", "R7-A42", "R7-A42-xyz", key.printed() + "0", "R99999999999999999999-A1-0123456789abcdef")) {
            assertEquals(Optional.empty(), RowKey.read(other), other);
        }
    }

    @Test
    void the_next_step_is_read_in_both_languages_and_any_width() {
        assertTrue(Step.isSubmit("陳核") && Step.isSubmit(" 陳 核 ") && Step.isSubmit("ＳＵＢＭＩＴ"));
        assertTrue(!Step.isSubmit("") && !Step.isSubmit("草稿") && !Step.isSubmit("Draft"));
        assertEquals(
                "meetings.worksheet.unknownStep",
                assertThrows(RuleBroken.class, () -> Step.isSubmit("完成")).key());
    }

    private static RowResult judged(AnswerWords wentOut, AnswerWords typed, AnswerWords there) {
        return judge(row(wentOut, typed, false), standing(there, null)).result();
    }

    private static Judged judge(TypedRow row, AnswerStanding standing) {
        return new RowJudge(ROUND, List.of(row)).judge(row, standing);
    }

    private static TypedRow row(AnswerWords wentOut, AnswerWords typed, boolean submit) {
        return new TypedRow(2, RowKey.of(ROUND, ANSWER, wentOut).printed(), "14-討1", typed, submit, null);
    }

    private static AnswerStanding standing(AnswerWords there, RuleBroken obstacle) {
        return new AnswerStanding(
                ANSWER, 1, ROUND, "14-討1", "案由", 3, true, there, false, Optional.ofNullable(obstacle));
    }
}
