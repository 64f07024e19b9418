package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** What a worker does with accounts of children: opens one, enters deposits, and coaches who deposits nothing. */
class DevelopmentAccountIT extends BrowserTest {
    private static final String SAYS = "ul.msgs";

    @Test
    void an_account_is_opened_for_a_child_of_a_case_and_deposited_in() {
        Page worker = signIn("sanmin.worker");
        worker.navigate("/welfare/familyCaseServices.xhtml?id=900001");
        worker.locator("main a[href*='/welfare/developmentAccountForm.xhtml']").click();
        worker.locator("[id='form:basis:input']").selectOption(new SelectOption().setLabel("低收入戶"));
        worker.locator("[id='form:monthly:input']").selectOption("1000");
        worker.locator("[id='form:person:input']").selectOption(new SelectOption().setLabel("蔡沛恩"));
        worker.locator("[id='form:open:go']").click();
        assertThat(worker.locator(SAYS)).containsText("出生較早");
        worker.locator("[id='form:person:input']").selectOption(new SelectOption().setLabel("林小樹"));
        worker.locator("[id='form:open:go']").click();
        assertThat(worker.locator(SAYS)).containsText("已開戶");
        String account = worker.url().replaceFirst("^.*(/welfare/)", "$1");
        worker.locator("[id='enter:save:go']").click();
        assertThat(worker.locator(SAYS)).containsText("已登錄存款");
        assertThat(worker.locator("main")).containsText("12000");
        worker.locator("[id='enter:save:go']").click();
        assertThat(worker.locator(SAYS)).containsText("已登錄 1,000 元");
        worker.locator("main a[href*='depositCorrection']").click();
        worker.locator("[id='form:amount:input']").fill("500");
        worker.locator("[id='form:why:input']").fill("旅程：誤植");
        worker.locator("[id='form:save:go']").click();
        assertThat(worker.locator(SAYS)).containsText("已更正");
        assertThat(worker.locator("main")).containsText("旅程：誤植");
        assertEquals(404, signIn("fengshan.worker").request().get(account).status());
    }

    @Test
    void a_family_without_deposits_for_months_is_found_and_coached() {
        Page worker = signIn("sanmin.worker");
        worker.navigate("/welfare/developmentAccountList.xhtml");
        assertThat(worker.locator("#rateNumber")).containsText("%");
        worker.locator("main a[href*='without=COACHED']").click();
        worker.locator("main td a", new Page.LocatorOptions().setHasText("方小晴")).click();
        worker.locator("main a[href*='accountCoaching']").click();
        worker.locator("[id='form:reason:input']").selectOption("03");
        worker.locator("[id='form:arranged:input']").fill("旅程：設定每月提醒");
        worker.locator("[id='form:save:go']").click();
        assertThat(worker.locator(SAYS)).containsText("已登錄輔導");
        assertThat(worker.locator("main")).containsText("旅程：設定每月提醒");
    }

    @Test
    void who_is_past_the_months_of_coaching_is_marked_as_well_and_an_account_is_closed_by_name() {
        Page worker = signIn("sanmin.worker");
        worker.navigate("/welfare/developmentAccountList.xhtml");
        Locator row = worker.locator("main tr", new Page.LocatorOptions().setHasText("潘小宇"));
        assertThat(row.locator("td.num .chip.late")).hasText("8");
        row.locator("a").first().click();
        worker.locator("main a[href*='accountClosing']").click();
        assertThat(worker.locator("h1")).containsText("潘小宇");
        worker.locator("[id='form:how:input']").selectOption(new SelectOption().setLabel("放棄"));
        worker.locator("[id='form:save:go']").click();
        assertThat(worker.locator(SAYS)).isVisible();
        assertThat(worker.locator("h1")).containsText("潘小宇");
    }

    @Test
    void deposits_of_a_month_are_entered_together() {
        Page worker = signIn("sanmin.worker");
        worker.navigate("/welfare/depositMonth.xhtml");
        worker.locator("[id='form:save:go']").click();
        assertThat(worker.locator(SAYS)).containsText("至少勾選一個");
        worker.locator("main tr", new Page.LocatorOptions().setHasText("江品妍"))
                .locator("input[type=checkbox]")
                .check();
        worker.locator("[id='form:save:go']").click();
        assertThat(worker.locator(SAYS)).containsText("已登錄 1 筆");
        assertThat(worker.locator("main tbody")).not().containsText("江品妍");
    }
}
