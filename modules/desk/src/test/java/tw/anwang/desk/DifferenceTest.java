package tw.anwang.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void only_fields_that_differ_are_shown() {
        assertEquals(
                List.of(new Difference("series.name", "甲平臺", "乙平臺")),
                Difference.between(
                        Map.of("series.name", "甲平臺", "series.short", "平臺"),
                        Map.of("series.name", "乙平臺", "series.short", "平臺")));
    }

    @Test
    void line_breaks_of_browsers_and_empty_fields_are_no_difference() {
        Map<String, String> theirs = new HashMap<>();
        theirs.put("place", null);
        theirs.put("offices", "甲\n乙");
        assertEquals(List.of(), Difference.between(theirs, Map.of("place", " ", "offices", "甲\r\n乙\r\n")));
    }
}
