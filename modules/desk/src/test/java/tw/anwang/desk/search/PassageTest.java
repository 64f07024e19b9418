package tw.anwang.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.anwang.desk.SearchText;

class PassageTest {
    private static String shown(Passage passage) {
        return passage.parts().stream()
                        .map(part -> part.before() + "[" + part.found() + "]")
                        .collect(Collectors.joining())
                + passage.rest();
    }

    private static List<Phrase> words(String typed) {
        return SearchWords.of(typed).phrases();
    }

    @Test
    void every_place_is_marked_as_it_is_written_in_the_text() {
        assertEquals("[臺北市]與[台北市]", shown(Passage.whole("臺北市與台北市", words("台北市"))));
        assertEquals("以[ＩＣＦ]評估", shown(Passage.whole("以ＩＣＦ評估", words("icf"))));
        assertEquals("[主 席\n裁示]", shown(Passage.whole("主 席\n裁示", words("主席裁示"))));
        assertEquals("[社會安全網]", shown(Passage.whole("社會安全網", words("社會安全 安全網"))));
    }

    @Test
    void of_a_long_text_the_words_around_the_first_place_are_shown() {
        String text = "前".repeat(9_000) + "返國前安置" + "後".repeat(9_000);
        String shown = shown(Passage.around(text, words("返國前")));
        assertTrue(shown.startsWith("…前") && shown.contains("[返國前]安置") && shown.endsWith("後…"), shown);
        assertTrue(shown.length() < 200);
    }

    @Test
    void where_only_the_title_has_the_words_the_text_is_shown_from_its_beginning() {
        assertEquals("請辦理", shown(Passage.around("請辦理", words("返國"))));
        assertEquals("", shown(Passage.around("", words("返國"))));
    }

    @Test
    void no_sign_of_two_halves_is_cut() {
        for (int before = 30; before < 60; before++) {
            String shown = shown(Passage.around("𤆬".repeat(before) + "返國" + "𤆬".repeat(200), words("返國")));
            assertTrue(shown.codePoints().noneMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF), shown);
        }
    }

    @Test
    void numbers_of_persons_never_come_into_the_index() {
        SearchText text = new SearchText(
                "k", "/p", "個案A123456789", "電話0912345678", new SearchText.Facts(1L, "", 1L, java.util.Set.of(), null));
        assertEquals("個案A12*****89", text.title());
        assertEquals("電話0912***678", text.body());
    }
}
