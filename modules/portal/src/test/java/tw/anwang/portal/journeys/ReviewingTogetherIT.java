package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.portal.journeys.NightService.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.portal.whole.Portal;

/** Comparing minutes with their original: by keyboard alone, by two people, and through the end of a session. */
class ReviewingTogetherIT extends BrowserTest {
    private static final String TEXT = "#open\\:item\\:text\\:input";
    private static final String OUTCOME = "#open\\:item\\:outcome\\:input";

    @Test
    void from_signing_in_to_sending_no_mouse_is_needed() {
        NightService service = new NightService(portal, "示範鍵盤核對會議", "INTERNAL");
        String review = service.bring(signIn("shejia.officer"), NightService.file("2.txt", doubtful()));
        Page page = visit(DESK);
        page.navigate("/signIn.xhtml");
        assertThat(page.locator("[id='name:input']")).isFocused();
        page.keyboard().type("shejia.officer");
        page.keyboard().press("Tab");
        page.keyboard().type(Portal.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/home.xhtml");
        page.navigate(review);
        assertThat(page.locator("#open-item .chip")).hasText("存疑");
        String first = page.locator("#open-item").innerText();
        page.keyboard().press("Alt+n");
        page.waitForURL("**item=*");
        assertThat(page.locator("#open-item .chip")).hasText("存疑");
        assertThat(page.locator("#open-item h3")).isFocused();
        assertTrue(!page.locator("#open-item").innerText().equals(first), "the next doubtful item");
        confirmAndChooseWhereAsked(page);
        assertThat(page.locator("#all-confirmed")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("#send"));
        page.keyboard().press("Tab");
        page.keyboard().type("115/3/20");
        page.keyboard().press("Tab");
        page.keyboard().type("示範字第1150000009號");
        page.keyboard().press("Enter");
        page.waitForURL("**/meeting.xhtml?id=*");
        assertThat(page.locator("main")).containsText("示範字第1150000009號");
    }

    /** 保護司 exists in two ministries: the form asks which, and the arrow keys answer. */
    private static void confirmAndChooseWhereAsked(Page page) {
        Locator done = page.locator("#all-confirmed");
        for (int i = 0; i < 30 && done.count() == 0; i++) {
            if (page.locator("#open-form input[type=radio]").count() > 0) {
                for (int tab = 0; tab < 40 && !"radio".equals(focused(page)); tab++) {
                    page.keyboard().press("Tab");
                }
                page.keyboard().press("Space");
            }
            String before = page.url();
            page.keyboard().press("Alt+s");
            page.waitForURL(url -> !url.equals(before));
        }
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.type");
    }

    /** Two names that may mean several offices. */
    private static String doubtful() {
        return NightService.second()
                .replace("二、 請心健司儘速提供夜間聯繫窗口名單。", "二、 請保護司儘速提供夜間聯繫窗口名單。")
                .replace("決議：請高雄市政府社會局", "決議：請保護司及高雄市政府社會局");
    }

    @Test
    void who_saves_second_chooses_field_by_field() {
        NightService service = new NightService(portal, "示範雙人核對會議", "INTERNAL");
        Page first = signIn("shejia.officer");
        String review = service.bring(first, NightService.file("2.txt", NightService.second()));
        String item = review + "&item="
                + service.value("select max(i.id) from meetings_minutes_item i where i.minutes_id = "
                        + review.replaceFirst(".*id=", ""));
        Page second = signIn("shejia.head");
        second.navigate(item);
        first.navigate(item);
        first.locator(TEXT).fill("先存的文字");
        first.locator(OUTCOME).fill("照案通過");
        button(first, "確認並看下一項").click();
        first.waitForURL(url -> !url.equals(item));
        second.locator(TEXT).fill("後存的文字");
        second.locator(OUTCOME).fill("緩議");
        button(second, "確認並看下一項").click();
        Locator conflict = second.locator(".conflict");
        assertThat(conflict).containsText("先存的文字");
        assertThat(second.locator(TEXT)).hasValue("後存的文字");
        conflict.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("緩議"))
                .locator("input[type=submit]")
                .click();
        assertThat(second.locator(OUTCOME)).hasValue("照案通過");
        assertThat(second.locator(TEXT)).hasValue("後存的文字");
        button(second, "確認並看下一項").click();
        second.waitForURL(url -> !url.equals(item));
        second.navigate(item);
        assertThat(second.locator(TEXT)).hasValue("後存的文字");
        assertThat(second.locator(OUTCOME)).hasValue("照案通過");
    }

    @Test
    void an_item_that_somebody_took_away_is_told_and_the_typed_words_stay() {
        NightService service = new NightService(portal, "示範移除會議", "INTERNAL");
        Page first = signIn("shejia.officer");
        String review = service.bring(first, NightService.file("2.txt", NightService.second()));
        Page second = signIn("shejia.head");
        second.navigate(review);
        second.locator(TEXT).fill("正在改的文字");
        first.navigate(review);
        button(first, "不是項目").click();
        first.waitForURL("**item=*");
        button(second, "確認並看下一項").click();
        assertThat(second.locator(".msgs")).containsText("別人已把這一項移除");
        assertThat(second.locator(TEXT)).hasValue("正在改的文字");
    }

    @Test
    void what_was_typed_comes_back_after_the_session_has_ended() {
        NightService service = new NightService(portal, "示範逾時核對會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        String review = service.bring(page, NightService.file("2.txt", NightService.second()));
        page.navigate(review);
        page.locator(TEXT).fill("逾時前打的字");
        page.locator(OUTCOME).focus();
        assertThat(page.locator("#open\\:item .draft-state")).containsText("自動儲存");
        page.context().clearCookies();
        page.keyboard().press("Alt+s");
        page.waitForURL("**/signIn.xhtml*");
        page.locator("input[autocomplete=username]").fill("shejia.officer");
        page.locator("input[type=password]").fill(Portal.PASSWORD);
        page.locator("#go").click();
        page.waitForURL("**/minutesReview.xhtml?*");
        assertThat(page.locator(TEXT)).hasValue("逾時前打的字");
    }

    @Test
    void words_marked_in_the_original_become_an_item() {
        NightService service = new NightService(portal, "示範標選會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        service.bring(page, NightService.file("2.txt", NightService.second()));
        Locator words = page.locator("#original [data-line='11'] .words");
        words.scrollIntoViewIfNeeded();
        var box = words.boundingBox();
        page.mouse().move(box.x + 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + 90, box.y + box.height / 2);
        page.mouse().up();
        assertThat(page.locator("[data-add-from]")).hasValue("11");
        assertThat(page.locator("[data-add-to]")).hasValue("11");
        button(page, "新增項目").click();
        assertThat(page.locator(TEXT)).hasValue("壹、 主席致詞：（略）");
        assertThat(page.locator(".original .current")).hasCount(1);
    }
}
