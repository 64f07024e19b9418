package tw.anwang.meetings.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RuleBroken;

/** Cutting a draft into its points. */
class DraftTextTest {
    @Test
    void a_line_with_a_mark_of_the_first_kind_begins_a_point_and_deeper_marks_stay_inside() {
        List<DraftPoint> points = DraftText.points("一、目的：表揚第一線人員。\n二、對象：\n（一）社工人員。\n（二）督導。\r\n三、名額另定。");
        assertEquals(
                List.of("一、", "二、", "三、"), points.stream().map(DraftPoint::mark).toList());
        assertEquals("對象：\n（一）社工人員。\n（二）督導。", points.get(1).text());
    }

    @Test
    void articles_are_points_and_their_items_are_not() {
        List<DraftPoint> points = DraftText.points("第一條 本要點之目的。\n一、甲。\n第二條之一　名額。");
        assertEquals(
                List.of("第一條", "第二條之一"), points.stream().map(DraftPoint::mark).toList());
        assertEquals("本要點之目的。\n一、甲。", points.get(0).text());
    }

    @Test
    void what_stands_before_the_first_mark_is_a_point_without_one() {
        List<DraftPoint> points = DraftText.points("實施計畫（草案）\n1.目的\n2.對象");
        assertEquals(null, points.get(0).mark());
        assertEquals(3, points.size());
    }

    @Test
    void a_draft_without_marks_is_cut_at_empty_lines_and_nothing_has_no_points() {
        assertEquals(2, DraftText.points("甲段\n續\n\n乙段").size());
        assertEquals(List.of(), DraftText.points(" \n "));
    }

    @Test
    void what_was_cut_is_typed_as_before() {
        for (String typed : List.of("一、甲\n二、乙\n續", "甲\n\n乙")) {
            assertEquals(typed, DraftText.typed(DraftText.points(typed)));
        }
    }

    @Test
    void too_many_points_are_refused() {
        String many = "1.甲\n".repeat(DraftText.MOST + 1);
        assertEquals(
                "meetings.consultation.tooManyPoints",
                assertThrows(RuleBroken.class, () -> DraftText.points(many)).key());
    }
}
