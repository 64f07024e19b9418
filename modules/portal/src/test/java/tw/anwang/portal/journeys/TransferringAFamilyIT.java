package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.portal.whole.OfficeList;

/** 轉案: a centre offers a case to another one, which reads the summary alone until it takes it and names a worker. */
class TransferringAFamilyIT extends BrowserTest {
    private static final String SAYS = "ul.msgs";
    private static final String CASE = "/welfare/familyCase.xhtml?id=900008";
    private static final String FENGSHAN = "高雄市政府社會局鳳山社會福利服務中心";

    @Test
    void a_case_stays_until_the_other_centre_names_a_worker_and_nobody_loses_sight_of_it() {
        Page sender = signIn("sanmin.supervisor");
        String transfer = the_own_centre_offers_it(sender);
        Page receiver = signIn("fengshan.supervisor");
        assertEquals(404, receiver.request().get(CASE).status(), "before it is taken only the summary is read");
        the_other_centre_takes_it(receiver, transfer);
        receiver.navigate(CASE);
        assertThat(receiver.locator("main")).containsText("鳳山社會福利服務中心");
        assertEquals(404, sender.request().get(CASE).status());
        assertEquals(404, signIn("sanmin.worker2").request().get(CASE).status());
        sender.navigate(transfer);
        assertThat(sender.locator("main")).containsText("已受理");
    }

    private static String the_own_centre_offers_it(Page sender) {
        sender.navigate(CASE);
        sender.locator("main a[href*='/welfare/transferForm.xhtml']").click();
        sender.locator("[id='form:offer:go']").click();
        assertThat(sender.locator("[id='form:reason:error']")).isVisible();
        assertThat(sender.locator("[id='form:summary:input']")).not().hasValue("");
        new OfficeList(sender, "form:office").choose("鳳山社會福利", FENGSHAN);
        sender.locator("[id='form:reason:input']").fill("全家搬到鳳山區。");
        sender.locator("[id='form:offer:go']").click();
        assertThat(sender.locator(SAYS)).containsText("已提出轉案");
        return sender.url().replaceFirst("^.*(/welfare/)", "$1");
    }

    private static void the_other_centre_takes_it(Page receiver, String transfer) {
        TaskList.at(receiver, transfer).click();
        assertThat(receiver.locator("main")).containsText("全家搬到鳳山區。");
        receiver.locator("[id='accept:yes:go']").click();
        assertThat(receiver.locator("[id='accept:worker:error']")).isVisible();
        Locator worker = receiver.locator("[id='accept:worker:input']");
        worker.selectOption(
                worker.locator("option[value]:not([value=''])").last().getAttribute("value"));
        receiver.locator("[id='accept:yes:go']").click();
        assertThat(receiver.locator(SAYS)).containsText("已受理");
    }
}
