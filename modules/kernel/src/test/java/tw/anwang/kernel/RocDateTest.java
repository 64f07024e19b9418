package tw.anwang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RocDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "111/10/5",
                "111/10/05",
                "1111005",
                "111年10月5日",
                "中華民國111年10月5日",
                "民國 111 年 10 月 5 日",
                "１１１/１０/５",
                "2022-10-05",
                "2022/10/5",
                "111.10.5",
                "111-10-5"
            })
    void reads_every_form_people_type(String typed) {
        assertEquals(Optional.of(LocalDate.of(2022, 10, 5)), RocDate.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "111/13/5", "110年2月30日", "儘速", "111/10", "5", "2022-02-29", "99999999999"})
    void refuses_what_is_no_day(String typed) {
        assertEquals(Optional.empty(), RocDate.parse(typed));
    }

    @Test
    void an_hour_is_written_as_papers_write_it() {
        assertEquals("上午9時30分", RocDate.timeInWords(LocalTime.of(9, 30)));
        assertEquals("中午12時5分", RocDate.timeInWords(LocalTime.of(12, 5)));
        assertEquals("下午2時", RocDate.timeInWords(LocalTime.of(14, 0)));
    }

    @Test
    void a_leap_day_is_a_day_in_a_leap_year_only() {
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), RocDate.parse("113/2/29"));
        assertEquals(Optional.empty(), RocDate.parse("112/2/29"));
    }

    @Test
    void years_of_one_two_and_three_digits_are_told_apart() {
        assertEquals(Optional.of(LocalDate.of(1912, 1, 1)), RocDate.parse("1/1/1"));
        assertEquals(Optional.of(LocalDate.of(2010, 12, 31)), RocDate.parse("991231"));
        assertEquals("99/12/31", RocDate.format(LocalDate.of(2010, 12, 31)));
    }

    @Test
    void shows_the_form_of_official_papers() {
        assertEquals("112年1月7日（星期六）", RocDate.inWords(LocalDate.of(2023, 1, 7)));
    }

    @Test
    void a_day_before_the_republic_shows_its_common_era_year() {
        assertEquals("1911-12-31", RocDate.format(LocalDate.of(1911, 12, 31)));
    }
}
