package tw.anwang.meetings.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tw.anwang.documents.Document;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.register.RegisterStories.Story;

/** What the register on paper says of itself: its grade, what it leaves out, in the language asked for. */
class RegisterPaperTest {
    private static Story story(String title, Sensitivity as) {
        RequestRow row =
                new RequestRow(1, "6400000000", 2026, 3, title, null, 10_203, null, RequestState.SENT, as, null);
        return new Story(row, "高雄市", "教育局", "", "說明", null, List.of(), null);
    }

    private static Sensitivity confidential() {
        return List.of(Sensitivity.values()).stream()
                .filter(one -> one.grade() == tw.anwang.identity.Grade.CONFIDENTIAL)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_page_bears_the_highest_grade_and_the_request_its_own() {
        Document paper = new RegisterPaper(
                        List.of(story("甲", Sensitivity.ORDINARY), story("乙", confidential())), 2, Locale.TAIWAN)
                .document();
        assertTrue(paper.header().contains("密"), paper.header());
        assertTrue(paper.blocks().toString().contains("密　3. 乙"), paper.blocks().toString());
        assertTrue(
                paper.blocks().toString().contains("text=3. 甲"), paper.blocks().toString());
    }

    @Test
    void an_ordinary_register_bears_no_mark_and_a_whole_one_speaks_of_no_rest() {
        Document paper = new RegisterPaper(List.of(story("甲", Sensitivity.ORDINARY)), 1, Locale.TAIWAN).document();
        assertEquals("", paper.header());
        assertFalse(paper.blocks().toString().contains("僅列前"));
    }

    @Test
    void what_found_no_room_is_told_in_the_language_asked_for() {
        List<Story> one = List.of(story("甲", Sensitivity.ORDINARY));
        String chinese =
                new RegisterPaper(one, 2, Locale.TAIWAN).document().blocks().toString();
        assertTrue(chinese.contains("僅列前 1 案"), chinese);
        String english =
                new RegisterPaper(one, 2, Locale.ENGLISH).document().blocks().toString();
        assertTrue(english.contains("Only the first 1 requests"), english);
    }
}
