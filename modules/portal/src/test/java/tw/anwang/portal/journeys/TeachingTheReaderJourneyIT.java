package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.Axe;
import tw.anwang.portal.whole.BrowserTest;

/** A word that one organiser uses: seen wrongly read on the review page, tried, saved, read by, switched off. */
class TeachingTheReaderJourneyIT extends BrowserTest {
    @Test
    void from_a_line_read_wrongly_to_the_next_file_read_well() {
        NightService service = new NightService(portal, "示範樣式會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        service.bring(page, NightService.file("2.txt", organisersOwn(NightService.second())));
        page.locator("a[href*='/meetings/readingPatterns.xhtml']").first().click();
        assertThat(page.locator("h1")).hasText("讀取樣式");
        accessible(page);

        page.locator("#form\\:use\\:input").selectOption("LABEL_RESOLUTION");
        page.locator("#form\\:word\\:input").fill("(決議)+");
        NightService.button(page, "試讀").click();
        assertThat(page.locator(".msgs")).containsText("不能用 * + ? [ ]");
        page.locator("#form\\:word\\:input").fill("會議說法");
        NightService.button(page, "試讀").click();
        assertThat(page.locator("#trial")).containsText("改為");
        accessible(page);

        page.locator("#form\\:word\\:input").fill("會議怎麼說");
        NightService.button(page, "儲存這個字樣").click();
        assertThat(page.locator(".msgs")).containsText("請再按一次「試讀」");
        page.locator("#form\\:word\\:input").fill("會議說法");
        NightService.button(page, "試讀").click();
        page.waitForLoadState(); // its script moves the focus
        NightService.button(page, "儲存這個字樣").press("Enter");
        assertThat(page.locator("main")).containsText("字樣已儲存");
        assertThat(page.locator("#known")).containsText("使用中");
        accessible(page);

        String before = resolutions(service, 2);
        service.bring(page, NightService.file("3.txt", organisersOwn(NightService.third())));
        assertFalse(before.equals(resolutions(service, 3)), "the next file is read by the word");
        page.navigate("/meetings/readingPatterns.xhtml?id="
                + service.value("select id from meetings_series where name = '示範樣式會議'"));
        NightService.button(page, "停用").click();
        assertThat(page.locator("#known")).containsText("已停用");
        assertEquals(
                "0",
                service.value("select count(*) from meetings_reading_pattern where in_use"
                        + " and series_id = (select id from meetings_series where name = '示範樣式會議')"));
    }

    @Test
    void who_only_takes_part_sees_the_words_and_cannot_change_them() {
        new NightService(portal, "示範樣式旁觀會議", "INTERNAL");
        Page page = signIn("xinjian.officer");
        String series = portal.value("select id from meetings_series where name = '示範樣式旁觀會議'")
                .orElseThrow();
        page.navigate("/meetings/readingPatterns.xhtml?id=" + series);
        assertThat(page.locator("main")).containsText("只有這個系列的幕僚單位");
        accessible(page);
    }

    /** Minutes whose resolutions stand under a word no list knows. */
    private static String organisersOwn(String text) {
        return text.replaceAll("(?m)^(\\s*)(?:決議|決定|主席裁示)：", "$1會議說法：");
    }

    private static String resolutions(NightService service, int ordinal) {
        return service.value(
                "select count(*) from meetings_minutes_item i join meetings_minutes v on v.id = i.minutes_id"
                        + " join meetings_meeting m on m.id = v.meeting_id join meetings_series s on s.id = m.series_id"
                        + " where s.name = '示範樣式會議' and m.ordinal = " + ordinal + " and i.kind = 'RESOLUTION'");
    }

    private static void accessible(Page page) {
        assertEquals("", Axe.found(page));
    }
}
