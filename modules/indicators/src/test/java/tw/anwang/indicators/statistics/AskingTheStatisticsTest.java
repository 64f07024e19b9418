package tw.anwang.indicators.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedQuestion.Ages;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** What people type is read, or they are told what to type instead; what was typed stays. */
class AskingTheStatisticsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static CountedQuestion question(String address) {
        return StatisticsQuestion.of(StatisticsAsked.read(address), new CountedExamples(), TODAY);
    }

    private static String refused(String address) {
        RuleBroken broken = assertThrows(RuleBroken.class, () -> question(address));
        for (Locale language : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
            assertTrue(Sentences.of(broken, language).length() > broken.key().length() / 2, broken.key());
        }
        return broken.key();
    }

    @Test
    void nothing_typed_is_this_year_until_today_by_age() {
        CountedQuestion asked = question("");
        assertEquals(LocalDate.of(2026, 1, 1), asked.from());
        assertEquals(TODAY, asked.to());
        assertEquals(CountedQuestion.AGE, asked.rows());
        assertEquals("first", asked.ageDay());
        assertEquals(CountedQuestion.PEOPLE, asked.unit());
    }

    @Test
    void a_day_that_is_yet_to_come_or_that_nobody_can_read_is_refused() {
        assertEquals("indicators.onDay.future", refused("ageDay=own&onDay=115/11/28"));
        assertEquals("indicators.day.unclear", refused("ageDay=own&onDay=115/13/40"));
        assertEquals("indicators.period.future", refused("to=115/11/28"));
        assertEquals("indicators.period.reversed", refused("from=115/02/01&to=115/01/31"));
        assertEquals("indicators.period.tooLong", refused("from=100/01/01"));
        assertEquals(TODAY, question("ageDay=own&onDay=115/11/27").onDay());
        // a day that is not asked for is not judged
        assertEquals("second", question("ageDay=second&onDay=bad").ageDay());
    }

    @Test
    void bands_are_refused_where_somebody_would_be_counted_twice_or_never() {
        assertEquals("indicators.ages.overlap", refused("ages=0-6,6-11"));
        assertEquals("indicators.ages.overlap", refused("ages=6-11,6-11"));
        assertEquals("indicators.ages.reversed", refused("ages=11-6"));
        assertEquals("indicators.ages.tooOld", refused("ages=100-131"));
        assertEquals("indicators.ages.unclear", refused("ages=-5"));
        assertEquals(List.of(new Ages(0, 0)), question("ages=0-0").ages());
        assertEquals("0", question("ages=0-0").ages().get(0).words());
        assertEquals(List.of(), question("ages=").ages());
    }

    @Test
    void what_was_typed_stays_as_it_was() {
        StatisticsAsked asked = StatisticsAsked.read("ages=11-6&from=%E6%98%A8%E5%A4%A9&rows=district");
        assertThrows(RuleBroken.class, () -> StatisticsQuestion.of(asked, new CountedExamples(), TODAY));
        assertEquals("11-6", asked.getAges());
        assertEquals("昨天", asked.getFrom());
        assertEquals("ages=11-6&rows=district&columns=none&from=%E6%98%A8%E5%A4%A9", asked.written());
    }

    @Test
    void what_a_subject_does_not_know_is_as_if_it_were_not_asked() {
        CountedQuestion asked = question("rows=moon&columns=moon&unit=moon&moment=moon&ageDay=moon");
        assertEquals(CountedQuestion.AGE, asked.rows());
        assertEquals(CountedQuestion.NONE, asked.columns());
        assertEquals(
                CountedQuestion.NONE, question("rows=district&columns=district").columns());
    }
}
