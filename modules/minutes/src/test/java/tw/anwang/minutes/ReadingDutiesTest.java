package tw.anwang.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is to do what and by when, said in one decision of several offices and counted from several days. */
class ReadingDutiesTest {
    @Test
    void every_office_that_gets_a_duty_of_its_own_in_one_line_is_to_act() throws UnreadableMinutes {
        Item read = decision("請主計處檢討編列標準；教育局提供人力資料，並由社會處彙整。");
        assertEquals(Set.of("主計處", "教育局", "社會處"), offices(read, UnitRole.DOER));
        assertEquals(3, read.orders().size(), read::toString);
    }

    @Test
    void who_only_helps_works_along() throws UnreadableMinutes {
        Item read = decision("請社會處於9月30日前完成，警察局協助。");
        assertEquals(Set.of("社會處"), offices(read, UnitRole.DOER));
        assertEquals(Set.of("警察局"), offices(read, UnitRole.PARTNER));
    }

    @Test
    void an_office_that_only_is_spoken_of_gets_no_duty() throws UnreadableMinutes {
        Item read = decision("請社會處依委員意見辦理，衛生局提供之名冊併送，教育局業已完成。");
        assertEquals(Set.of("社會處"), offices(read, UnitRole.DOER));
    }

    @ParameterizedTest
    @CsvSource({
        "請社會處於文到後10日內辦理。, 文到後10日內",
        "請社會處於預算公布後1個月內提送計畫。, 預算公布後1個月內",
        "請社會處於下次定期會前提出報告。, 下次定期會前",
        "請社會處於本會期結束前回復。, 本會期結束前",
        "請社會處於113年第4季訂定原則。, 113年第4季",
        "請社會處於接獲通報後3日內訪視。, 接獲通報後3日內"
    })
    void what_is_counted_from_another_day_than_that_of_the_meeting_stays_words(String words, String due)
            throws UnreadableMinutes {
        Due read = decision(words).due();
        assertNull(read.date(), read::toString);
        assertEquals(due, read.asWritten());
    }

    @ParameterizedTest
    @CsvSource({"請社會處於會後1個月內函頒。, 2024-07-19", "請社會處於會後2週內提報。, 2024-07-03", "請社會處即日起7日內辦理。, 2024-06-26"})
    void what_is_counted_from_the_meeting_is_a_day(String words, LocalDate day) throws UnreadableMinutes {
        assertEquals(day, decision(words).due().date());
    }

    @Test
    void a_time_before_something_that_nobody_is_told_to_keep_is_no_due_day() throws UnreadableMinutes {
        assertNull(decision("洽悉，個案於離家前曾求助。").due());
    }

    @Test
    void points_that_the_chair_announces_and_says_in_one_breath_are_points() throws UnreadableMinutes {
        List<Item> items = MinutesParser.parse("""
                        海望縣座談會紀錄
                        時間：113年6月19日上午9時
                        地點：縣府
                        主席：王縣長大明
                        主席：各位早安，請大家發言。
                        陳委員志強：轉介表單應該整併。
                        主席：綜合大家意見，裁示二點。一、請社會處整併表單。二、請衛生局於9月底前公告。
                        散會
                        """).items();
        List<Item> last = items.subList(items.size() - 2, items.size());
        assertEquals(
                List.of(Kind.CHAIR_DIRECTIVE, Kind.CHAIR_DIRECTIVE),
                last.stream().map(Item::kind).toList());
        assertEquals(LocalDate.of(2024, 9, 30), last.get(1).due().date());
    }

    @Test
    void columns_between_upright_lines_are_columns() throws UnreadableMinutes {
        List<Item> items = MinutesParser.parse("""
                        海望縣聯繫會議紀錄
                        時間：113年6月19日上午9時
                        主席：王縣長大明
                        壹、討論事項
                        | 案次 | 提案內容 | 會議決議 | 主責單位／協助單位 | 辦理期程 |
                        | (一) | 物資發放 | 照案通過 | 社會處／衛生局 | 113年8月1日 |
                        | (二) | 場地租用 | 緩議 |  |  |
                        貳、散會
                        """).items();
        Item first = items.get(1);
        assertEquals(Set.of("社會處"), offices(first, UnitRole.DOER), first::toString);
        assertEquals(Set.of("衛生局"), offices(first, UnitRole.PARTNER), first::toString);
        assertEquals(LocalDate.of(2024, 8, 1), first.due().date());
        assertEquals("緩議", items.get(3).outcome());
    }

    private static Item decision(String words) throws UnreadableMinutes {
        return MinutesParser.parse("""
                        海望縣聯繫會議紀錄
                        時間：113年6月19日上午9時
                        主席：王縣長大明
                        壹、討論事項
                        案由一：物資發放。
                        決議：%s
                        貳、散會
                        """.formatted(words)).items().get(1);
    }

    private static Set<String> offices(Item item, UnitRole role) {
        return item.units().stream()
                .filter(unit -> unit.role() == role)
                .map(NamedUnit::name)
                .collect(Collectors.toSet());
    }
}
