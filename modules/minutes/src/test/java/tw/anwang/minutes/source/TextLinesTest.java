package tw.anwang.minutes.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.minutes.UnreadableMinutes;

/** What tables of office files become as lines. */
class TextLinesTest {
    private final TextLines lines = new TextLines();

    @Test
    void below_a_head_of_columns_empty_and_long_cells_keep_their_place() throws UnreadableMinutes {
        lines.tableBegins();
        row(List.of("案號"), List.of("案由"), List.of("決議"), List.of("主辦單位"));
        row(List.of("1"), List.of("收容"), List.of(), List.of("社會處"));
        row(List.of("2"), List.of("回收", "（續）"), List.of("緩議。"), List.of("衛生局"));
        lines.tableEnds();
        assertEquals("案號\t案由\t決議\t主辦單位\n1\t收容\t\t社會處\n2\t回收 （續）\t緩議。\t衛生局\n", lines.text());
    }

    @Test
    void a_form_of_labels_and_values_keeps_a_line_for_each_paragraph() throws UnreadableMinutes {
        lines.tableBegins();
        row(List.of("案由"), List.of("收容"));
        row(List.of("決議"), List.of("一、照案通過。", "二、請社會處辦理。"));
        lines.tableEnds();
        assertEquals("案由\t收容\n決議\n一、照案通過。\n二、請社會處辦理。\n", lines.text());
    }

    @SafeVarargs
    private final void row(List<String>... cells) throws UnreadableMinutes {
        lines.rowBegins();
        for (List<String> cell : cells) {
            lines.cellBegins();
            for (String paragraph : cell) {
                lines.paragraph(paragraph);
            }
        }
        lines.rowEnds();
    }
}
