package tw.anwang.indicators.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.anwang.desk.CountedQuestion.Ages;
import tw.anwang.kernel.RuleBroken;

class AgeBandsTest {
    private static String refused(String typed) {
        return assertThrows(RuleBroken.class, () -> AgeBands.of(typed)).key();
    }

    @Test
    void bands_are_read_as_people_type_them_and_ordered() {
        assertEquals(List.of(new Ages(6, 11)), AgeBands.of("6-11"));
        assertEquals(
                List.of(new Ages(0, 5), new Ages(6, 11), new Ages(12, 17), new Ages(65, 130)),
                AgeBands.of("６－１１、12–17 , 65+; 0 ~ 5 歲"));
        assertEquals(List.of(new Ages(18, 64), new Ages(65, 130)), AgeBands.of("65 歲以上 18至64歲"));
        assertEquals(List.of(new Ages(7, 7)), AgeBands.of("7"));
        assertEquals(List.of(), AgeBands.of("  "));
    }

    @Test
    void what_makes_no_sense_is_refused_with_its_reason() {
        assertEquals("indicators.ages.reversed", refused("11-6"));
        assertEquals("indicators.ages.overlap", refused("6-11, 11-17"));
        assertEquals("indicators.ages.overlap", refused("65+, 70"));
        assertEquals("indicators.ages.tooOld", refused("6-131"));
        assertEquals("indicators.ages.unclear", refused("六歲到十一歲"));
        assertEquals("indicators.ages.unclear", refused("-5"));
        String thirteen = IntStream.rangeClosed(0, AgeBands.MOST)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        assertEquals("indicators.ages.tooMany", refused(thirteen));
    }
}
