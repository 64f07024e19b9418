package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static tw.anwang.portal.journeys.NightService.button;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** 函送, 修正版, and the next meeting's 確認, after which nothing can be changed. */
class ConfirmedByTheNextMeetingIT extends BrowserTest {
    @Test
    void the_next_minutes_propose_it_a_person_sends_it_and_the_record_is_locked() {
        NightService service = new NightService(portal, "示範確認會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        String meeting = sent(service, page, "2.txt", NightService.second());
        String openForm = form(meeting);
        Page early = signIn("shejia.head");
        early.navigate(openForm);

        String next = service.bring(page, NightService.file("3.txt", NightService.third()));
        NightService.confirmAll(page);
        assertThat(page.locator("#send")).containsText("確認");
        assertThat(page.locator("#send input[type=checkbox]")).isChecked();
        button(page, "送出判讀結果").click();
        page.waitForURL("**/meeting.xhtml?id=*");

        page.navigate(meeting);
        assertThat(page.locator(".confirmed-by")).containsText("第3次會議");
        assertThat(page.locator(".confirmed-by")).containsText("周育安");
        assertThat(page.locator("#versions ~ .time")).containsText("已確認");
        page.navigate(next.replaceFirst("id=.*", "id=" + minutesOf(service, meeting)));
        assertThat(page.locator("textarea")).hasCount(0);
        early.locator("#form\\:head\\:title\\:input").fill("改過的名稱");
        early.locator("#form\\:save").click();
        assertThat(early.locator(".msgs")).containsText("已由「");
        early.navigate(meeting);
        assertThat(early.locator("h1")).not().containsText("改過的名稱");
        service.upload(page, NightService.file("2b.txt", NightService.second().replace("儘速", "於115年12月31日前")));
        page.getByLabel("修正原因").fill("期限誤植");
        button(page, "建立紀錄並開始核對").click();
        assertThat(page.locator(".msgs")).containsText("不能再修改");
    }

    @Test
    void a_revised_version_shows_its_changes_and_is_confirmed_by_hand() {
        NightService service = new NightService(portal, "示範修正版會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        String meeting = sent(service, page, "2.txt", NightService.second());
        page.getByText("確認會議紀錄").click();
        assertThat(page.locator("main")).containsText("還沒有後續會議");
        service.upload(page, NightService.file("2b.txt", NightService.second().replace("儘速", "於115年12月31日前")));
        page.getByLabel("修正原因").fill("期限誤植");
        page.getByLabel("發文日期").fill("115/3/30");
        page.getByLabel("發文字號").fill("示範字第1150000077號");
        button(page, "建立紀錄並開始核對").click();
        NightService.confirmAll(page);
        assertThat(page.getByLabel("發文字號")).hasValue("示範字第1150000077號");
        button(page, "送出判讀結果").click();
        page.getByText("看與前版的差異").click();
        assertThat(page.locator("main")).containsText("於115年12月31日前");
        page.navigate(meeting);
        assertThat(page.locator("main")).containsText("示範字第1150000077號");

        service.bring(page, NightService.file("3.txt", NightService.third()));
        page.navigate(meeting);
        page.getByText("確認會議紀錄").click();
        assertThat(page.getByLabel("由哪一次會議確認")).containsText("第3次會議");
        page.getByLabel("當次會議怎麼說").fill("修正後確認");
        button(page, "記錄確認並鎖定").click();
        assertThat(page.locator(".confirmed-by")).containsText("修正後確認");
        assertThat(page.getByText("確認會議紀錄")).hasCount(0);
    }

    /** @return the address of the meeting */
    private static String sent(NightService service, Page page, String name, String text) {
        service.bring(page, NightService.file(name, text));
        NightService.confirmAll(page);
        button(page, "送出判讀結果").click();
        page.waitForURL("**/meeting.xhtml?id=*");
        return page.url();
    }

    private static String form(String meeting) {
        return meeting.replace("/meeting.xhtml", "/meetingForm.xhtml");
    }

    private static String minutesOf(NightService service, String meeting) {
        return service.value(
                "select max(id) from meetings_minutes where meeting_id = " + meeting.replaceFirst(".*id=", ""));
    }
}
