package tw.anwang.meetings.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.minutes.Kind;
import tw.anwang.minutes.Minutes;
import tw.anwang.minutes.MinutesParser;
import tw.anwang.minutes.Profile;
import tw.anwang.minutes.UnreadableMinutes;

/** What a word of an organiser may be, and what it does to the reading. */
class PatternWordTest {
    private static final String MINUTES = """
            海望縣社會安全網研商會議紀錄
            時間：113年6月19日上午9時
            地點：縣府
            主席：王縣長大明
            壹、研商題目
            研商題一：街友冬季收容
            會議說法：請社會處於113年9月30日前完成。
            研商題二：輔具回收
            會議說法：議照。
            貳、散會
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {"(a+)+$", "決議.*", "決[議定]", "裁示|決議", "決議\\d", "section.REPORT: 無", "決議=洽悉", "^決議", "12345", "、、、"
            })
    void an_expression_is_refused_and_only_plain_words_are_taken(String typed) {
        assertThrows(RuleBroken.class, () -> PatternWord.typed(PatternUse.LABEL_RESOLUTION, typed));
    }

    @Test
    void a_word_is_neither_one_character_nor_a_sentence() {
        assertThrows(RuleBroken.class, () -> PatternWord.typed(PatternUse.LABEL_RESOLUTION, "議"));
        assertThrows(RuleBroken.class, () -> PatternWord.typed(PatternUse.LABEL_RESOLUTION, null));
        assertThrows(RuleBroken.class, () -> PatternWord.typed(PatternUse.LABEL_RESOLUTION, "會議決議".repeat(5)));
    }

    @Test
    void an_item_number_needs_the_sign_that_stands_for_it() {
        assertThrows(RuleBroken.class, () -> PatternWord.typed(PatternUse.NUMBER_DISCUSSION, "研商題"));
        assertThrows(RuleBroken.class, () -> PatternWord.typed(PatternUse.NUMBER_DISCUSSION, "研商題##"));
        assertEquals(
                "研商題＃", PatternWord.typed(PatternUse.NUMBER_DISCUSSION, "研商題 #").written());
    }

    @Test
    void line_ends_cannot_bring_in_a_list_of_another_sort() {
        PatternWord word = PatternWord.typed(PatternUse.LABEL_RESOLUTION, "會議\n說法：");
        assertEquals("label.RESOLUTION: 會議說法\n", word.lists());
    }

    @Test
    void labels_numbers_and_outcomes_of_an_organiser_are_read() throws UnreadableMinutes {
        String lists = PatternWord.typed(PatternUse.NUMBER_DISCUSSION, "研商題＃").lists()
                + PatternWord.typed(PatternUse.LABEL_RESOLUTION, "會議說法").lists()
                + PatternWord.typed(PatternUse.HEADING_DISCUSSION, "研商題目").lists()
                + PatternWord.typed(PatternUse.OUTCOME, "議照").lists();
        Minutes read = MinutesParser.parse(MINUTES, new Profile(lists));
        assertEquals(0, count(MINUTES, "", Kind.DISCUSSION_ITEM));
        assertEquals(2, count(MINUTES, lists, Kind.RESOLUTION));
        assertEquals(
                2,
                read.items().stream()
                        .filter(i -> i.kind() == Kind.DISCUSSION_ITEM)
                        .count());
        assertEquals("議照", read.items().get(3).outcome());
    }

    @Test
    void what_an_organiser_means_by_a_word_goes_before_what_is_usual() throws UnreadableMinutes {
        String text = MINUTES.replace("會議說法", "結論");
        String lists = PatternWord.typed(PatternUse.NUMBER_DISCUSSION, "研商題＃").lists();
        String directive =
                PatternWord.typed(PatternUse.LABEL_CHAIR_DIRECTIVE, "結論").lists();
        assertEquals(2, count(text, lists, Kind.RESOLUTION));
        assertEquals(2, count(text, lists + directive, Kind.CHAIR_DIRECTIVE));
    }

    @Test
    void the_beginning_of_a_line_is_suggested_as_the_word() {
        assertEquals("會議說法", PatternWord.beginning("  會議說法：請社會處研議。", PatternUse.LABEL_RESOLUTION));
        assertEquals("研商題＃", PatternWord.beginning("【研商題三】輔具回收", PatternUse.NUMBER_DISCUSSION));
        assertEquals("", PatternWord.beginning("請社會處於十二月底前就各項輔具回收後之分配研議辦法", PatternUse.LABEL_RESOLUTION));
    }

    @Test
    void a_number_inside_words_is_read_as_an_item() throws UnreadableMinutes {
        String text = MINUTES.replace("研商題一", "第一題").replace("研商題二", "第二題").replace("研商題目", "討論事項");
        String lists = PatternWord.typed(PatternUse.NUMBER_DISCUSSION, "第＃題").lists()
                + PatternWord.typed(PatternUse.LABEL_RESOLUTION, "會議說法").lists();
        assertEquals(2, count(text, lists, Kind.DISCUSSION_ITEM));
    }

    @Test
    void a_hundred_words_do_not_make_a_record_of_two_hundred_pages_slow() {
        StringBuilder lists = new StringBuilder();
        for (int i = 0; i < ReadingPatterns.MOST; i++) {
            PatternUse use = PatternUse.values()[i % PatternUse.values().length];
            String number = use.numbers() ? "＃" : "";
            lists.append(PatternWord.typed(use, "決議" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10) + i + "案" + number)
                    .lists());
        }
        StringBuilder pages = new StringBuilder(MINUTES.replace("貳、散會\n", ""));
        for (int i = 0; i < 3_000; i++) {
            pages.append("王委員大明：第").append(i).append("次說決議決議甲乙丙丁，請社會處研議，裁示如下也不一定，繼續列管與否再議。\n");
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertTrue(MinutesParser.parse(pages.toString(), new Profile(lists.toString()))
                                .items()
                                .size()
                        > 1_000));
    }

    private static long count(String text, String lists, Kind kind) throws UnreadableMinutes {
        return MinutesParser.parse(text, new Profile(lists)).items().stream()
                .filter(i -> i.kind() == kind)
                .count();
    }
}
