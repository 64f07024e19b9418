package tw.anwang.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1, 壹、",
        "1, 10, 拾、",
        "1, 12, 拾貳、",
        "2, 1, 一、",
        "2, 10, 十、",
        "2, 11, 十一、",
        "2, 20, 二十、",
        "2, 99, 九十九、",
        "3, 3, （三）",
        "4, 12, 12、",
        "5, 2, （2）",
        "6, 1, 甲、"
    })
    void each_level_has_its_own_marks(int level, int n, String mark) {
        assertEquals(mark, Numbering.mark(level, n));
    }

    @Test
    void a_higher_mark_starts_the_lower_levels_again() {
        Numbering numbering = new Numbering();
        assertEquals("壹、", numbering.next(1));
        assertEquals("一、", numbering.next(2));
        assertEquals("二、", numbering.next(2));
        assertEquals("貳、", numbering.next(1));
        assertEquals("一、", numbering.next(2));
    }

    @Test
    void there_are_six_levels() {
        assertThrows(IllegalArgumentException.class, () -> new Numbering().next(7));
    }
}
