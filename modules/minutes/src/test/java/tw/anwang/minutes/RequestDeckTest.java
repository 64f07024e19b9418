package tw.anwang.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counties ask of the central government, out of reports and slides of other layouts; all of them invented. */
class RequestDeckTest {
    private static List<DeckRequest> read(String name) throws IOException, UnreadableMinutes {
        try (InputStream in = RequestDeckTest.class.getResourceAsStream("/decks/" + name)) {
            return RequestDeck.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> told(List<DeckRequest> requests) {
        return requests.stream()
                .map(one -> one.theme() + "／" + one.bureau() + one.number() + "／" + one.heading() + "／" + one.text())
                .toList();
    }

    @Test
    void a_report_with_chinese_numerals_is_read_between_its_title_and_the_next_part() throws Exception {
        assertEquals(
                List.of(
                        "經費補助及運用／社會處1／null／本縣離島區域交通費高昂，建議比照外島標準補助社工訪視之船票與住宿費。",
                        "經費補助及運用／社會處2／請放寬設施設備費之流用／計畫型經費於九月底前未執行完畢者，建議得流用於同項目之其他據點。",
                        "經費補助及運用／衛生局／null／建議提高心理衛生社工訪視交通費之補助上限。",
                        "整合資訊平臺／衛生局／null／個案管理系統之匯出欄位不足，例如：缺少結案原因，建議增列。",
                        "整合資訊平臺／教育處／null／輔導系統與社政系統之學籍資料無法勾稽，建議開放介接。"),
                told(read("report.txt")));
    }

    @Test
    void slides_name_the_theme_once_a_page_and_the_bureau_in_front_of_its_words() throws Exception {
        assertEquals(
                List.of(
                        "人力招募、運用及訓練／社會局／null／建議放寬督導人員之學歷限制。",
                        "人力招募、運用及訓練／警察局／null／建議補助夜間備勤人力之加班費。",
                        "調整績效指標／社會局1／null／區級會議之場次建議得與其他會議合併計算。",
                        "調整績效指標／社會局2／涵蓋率指標／建議以可服務人口為分母。"),
                told(read("slides.txt")));
    }

    @Test
    void the_lines_of_a_request_lead_back_to_the_text() throws Exception {
        assertEquals(new LineRange(16, 17), read("report.txt").get(0).lines());
    }

    @Test
    void a_text_without_that_part_is_refused_and_one_whose_part_is_a_picture_too() {
        assertEquals(
                "minutes.deck.missing",
                assertThrows(UnreadableMinutes.class, () -> RequestDeck.read("社會局\n1. 沒有標題。"))
                        .key());
        assertEquals(
                "minutes.deck.none",
                assertThrows(UnreadableMinutes.class, () -> RequestDeck.read("待中央協助事項\n"))
                        .key());
    }

    @Test
    void a_request_matches_one_that_leaves_its_heading_out_and_none_of_the_others() {
        List<RequestMatch.Side> deck =
                List.of(side("家防中心", "辦理訓練及聯繫會議：過往未有創傷實務服務經驗，建議中央舉辦觀摩會。"), side("社會局", "建議區級會議不限形式，可與其他會議共同召開方式進行。"));
        List<RequestMatch.Side> minutes =
                List.of(side("警察局", "有暴力傾向之病患強制送醫後約一個月可出院，建議延長住院時間。"), side("社會局", "過往未有創傷實務服務經驗,建議中央舉辦觀摩會,辦理訓練。"));
        assertEquals(
                List.of("0-1"),
                RequestMatch.between(deck, minutes).stream()
                        .map(one -> one.deck() + "-" + one.minutes())
                        .toList());
    }

    @Test
    void of_two_equal_texts_each_bureau_gets_its_own() {
        List<RequestMatch.Side> deck = List.of(side("社會局", "建議提高訪視交通費之補助上限。"), side("衛生局", "建議提高訪視交通費之補助上限。"));
        List<RequestMatch.Side> minutes = List.of(deck.get(1), deck.get(0));
        assertEquals(
                List.of("0-1", "1-0"),
                RequestMatch.between(deck, minutes).stream()
                        .map(one -> one.deck() + "-" + one.minutes())
                        .toList());
    }

    private static RequestMatch.Side side(String bureau, String text) {
        return new RequestMatch.Side(bureau, text);
    }
}
