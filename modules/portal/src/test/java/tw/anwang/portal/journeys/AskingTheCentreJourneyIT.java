package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** A bureau asks the centre, the county sends, a central office replies, the county says what follows; a deck comes in. */
class AskingTheCentreJourneyIT extends BrowserTest {
    private static final String TITLE = "旅程：社工訪視保險的保額不一";
    private static final String DECK = "待中央協助事項\n經費補助及運用\n社會局\n1. 旅程簡報：建議同意訪視保險由計畫經費支應。\n衛生局\n1. 旅程簡報：建議增列心理師督導費。\n";

    @Test
    void a_request_goes_to_the_centre_and_comes_back_with_a_reply() {
        Page officer = signIn("kaohsiung.officer");
        the_bureau_drafts_and_nobody_else_reads_it(officer);
        String address = officer.url();
        Page head = signIn("kaohsiung.head");
        head.navigate(address);
        words_that_changed_under_the_head_are_shown_before_they_are_approved(head, officer);
        head.locator("[id='approve:go']").click();
        says(head, "已核定");
        Page centre = signIn("xinjian.officer");
        assertEquals(404, centre.request().get(address).status());
        officer.navigate(address);
        officer.locator("[id='send:go']").click();
        says(officer, "已送中央");
        the_centre_replies(centre, address);
        the_centre_corrects_its_reply_and_the_county_reads_both(officer, address);
        officer.locator("[id='next:form:state:input']").selectOption(new SelectOption().setLabel("無法辦理"));
        officer.locator("[id='next:form:go']").click();
        assertThat(officer.locator("main")).containsText("請填原因");
        officer.locator("[id='next:form:state:input']").selectOption(new SelectOption().setLabel("已辦理完成"));
        officer.locator("[id='next:form:said:input']").fill("已函頒新保額。");
        officer.locator("[id='next:form:go']").click();
        says(officer, "後續辦理已更新");
        it_is_found_counted_and_exported(officer);
    }

    private void the_bureau_drafts_and_nobody_else_reads_it(Page officer) {
        officer.navigate("/meetings/countyRequestList.xhtml");
        officer.getByText("新增事項").click();
        officer.locator("[id='form:title:input']").fill(TITLE);
        officer.locator("[id='form:text:input']").fill("各計畫訪視保險的保額不同，建議一致。");
        officer.locator("[id='form:asked:input']").fill("高雄市政府衛生局");
        officer.locator("[id='form:save:go']").click();
        assertThat(officer.locator("main")).containsText("是地方機關");
        assertThat(officer.locator("[id='form:title:input']")).hasValue(TITLE);
        officer.locator("[id='form:asked:input']").fill("心健司");
        officer.locator("[id='form:save:go']").click();
        says(officer, "已儲存草稿");
        officer.locator("[id='handIn:go']").click();
        says(officer, "已送主管核定");
    }

    private void words_that_changed_under_the_head_are_shown_before_they_are_approved(Page head, Page officer) {
        Page elsewhere = signIn("kaohsiung.head");
        elsewhere.navigate(head.url());
        elsewhere
                .locator("details", new Page.LocatorOptions().setHas(elsewhere.locator("[id='back:go']")))
                .evaluate("one => one.open = true");
        elsewhere.locator("[id='back:said:input']").fill("請寫出保額。");
        elsewhere.locator("[id='back:go']").click();
        officer.reload();
        officer.locator(".actions").getByText("修改事項").click();
        officer.locator("[id='form:text:input']").fill("各計畫訪視保險的保額由一百萬到三百萬元，建議一致。");
        officer.locator("[id='form:save:go']").click();
        officer.locator("[id='handIn:go']").click();
        says(officer, "已送主管核定");
        head.locator("[id='approve:go']").click();
        assertThat(head.locator("ul.msgs.bad")).containsText("有人先改過");
        assertThat(head.locator("main")).containsText("一百萬到三百萬元");
    }

    private void the_centre_replies(Page centre, String address) {
        centre.navigate(address);
        centre.locator("[id='reply:type:input']").selectOption(new SelectOption().setLabel("研議"));
        centre.locator("[id='reply:text:input']").fill("將研議統一保額。");
        centre.locator("[id='reply:go']").click();
        says(centre, "回應已送主管核定");
        Page head = signIn("xinjian.head");
        head.navigate(address);
        head.locator("[id='approveReply:go']").click();
        says(head, "回應已核定");
    }

    private void the_centre_corrects_its_reply_and_the_county_reads_both(Page officer, String address) {
        Page head = signIn("xinjian.head");
        head.navigate(address);
        opened(head, "correct:go");
        assertThat(head.locator("[id='correct:text:input']")).hasValue("將研議統一保額。");
        head.locator("[id='correct:text:input']").fill("六月底前統一保額。");
        head.locator("[id='correct:why:input']").fill("期程已定");
        head.locator("[id='correct:go']").click();
        says(head, "回應已更正");
        officer.navigate(address);
        assertThat(officer.locator("main")).containsText("六月底前統一保額。");
        officer.getByText("更正前的回應（1）").click();
        assertThat(officer.locator("[aria-labelledby='replies']")).containsText("將研議統一保額。");
        assertThat(officer.locator("[aria-labelledby='replies']")).containsText("期程已定");
    }

    @Test
    void who_excuses_an_office_sees_first_what_it_did_meanwhile() {
        Page officer = signIn("kaohsiung.officer");
        officer.navigate("/meetings/countyRequestForm.xhtml");
        officer.locator("[id='form:title:input']").fill("旅程：免請之前先看");
        officer.locator("[id='form:text:input']").fill("說明");
        officer.locator("[id='form:asked:input']").fill("心健司");
        officer.locator("[id='form:save:go']").click();
        officer.locator("[id='handIn:go']").click();
        says(officer, "已送主管核定");
        String address = officer.url();
        Page head = signIn("kaohsiung.head");
        head.navigate(address);
        head.locator("[id='approve:go']").click();
        officer.navigate(address);
        officer.locator("[id='send:replyBy:input']").fill("199/05/20");
        officer.locator("[id='send:go']").click();
        says(officer, "已送中央");
        assertThat(officer.locator("[aria-labelledby='facts']")).containsText("199/05/20");
        opened(officer, "excuse:go");
        officer.locator("[id='excuse:why:input']").fill("誤請");
        Page centre = signIn("xinjian.officer");
        centre.navigate(address);
        centre.locator("[id='reply:type:input']").selectOption(new SelectOption().setLabel("研議"));
        centre.locator("[id='reply:text:input']").fill("正要回應。");
        centre.locator("[id='reply:go']").click();
        says(centre, "回應已送主管核定");
        officer.locator("[id='excuse:go']").click();
        assertThat(officer.locator("ul.msgs.bad")).containsText("有人先改過");
        assertThat(officer.locator("[id='excuse:why:input']")).hasValue("誤請");
        centre.reload();
        assertThat(centre.locator("[aria-labelledby='replies']")).containsText("正要回應。");
        opened(officer, "excuse:go");
        officer.locator("[id='excuse:go']").click();
        says(officer, "已改為免回應");
    }

    @Test
    void a_request_that_became_confidential_says_so_and_its_tasks_bear_its_number_alone() {
        Page officer = signIn("kaohsiung.officer");
        officer.navigate("/meetings/countyRequestForm.xhtml");
        officer.locator("[id='form:title:input']").fill("旅程：將改為密的標題");
        officer.locator("[id='form:text:input']").fill("說明");
        officer.locator("[id='form:asked:input']").fill("心健司");
        officer.locator("[id='form:save:go']").click();
        says(officer, "已儲存草稿");
        opened(officer, "grade:go");
        officer.locator("[id='grade:reason:input']").fill("密");
        officer.locator("[id='grade:go']").click();
        assertThat(officer.locator("ul.msgs.bad")).containsText("理由太短");
        opened(officer, "grade:go");
        officer.locator("[id='grade:reason:input']").fill("內含偵查中案情");
        officer.locator("[id='grade:go']").click();
        says(officer, "已變更密等");
        assertThat(officer.locator(".chip.grade")).hasText("密");
        assertThat(officer.locator("h1")).not().containsText("將改為密的標題");
    }

    private static void opened(Page page, String button) {
        page.locator("details", new Page.LocatorOptions().setHas(page.locator("[id='" + button + "']")))
                .evaluate("one => one.open = true");
    }

    private void it_is_found_counted_and_exported(Page officer) {
        officer.navigate("/meetings/countyRequestList.xhtml");
        officer.locator("#q").fill("旅程：社工");
        officer.getByText("查詢", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(officer.locator("table.grid tbody tr")).hasCount(1);
        for (String format : new String[] {"ods", "odt", "pdf", "csv"}) {
            assertEquals(
                    200,
                    officer.request().get("/meetings/countyRequests." + format).status(),
                    format);
        }
        officer.navigate("/meetings/countyRequestTable.xhtml");
        Locator number = officer.locator("td.num a").first();
        String many = number.innerText().strip();
        number.click();
        assertThat(officer.locator(".count")).containsText("符合 " + many + " 筆");
    }

    @Test
    void a_deck_is_read_shown_and_taken_over_once() {
        Page officer = signIn("kaohsiung.officer");
        officer.navigate("/meetings/countyRequestImport.xhtml");
        officer.locator("[id='form:file:input']")
                .setInputFiles(new FilePayload("簡報.txt", "text/plain", DECK.getBytes(StandardCharsets.UTF_8)));
        officer.locator("[id='form:bring']").click();
        assertThat(officer.locator("main")).containsText("只在簡報（未獲回應）2 項");
        officer.locator("[id='match:take']").click();
        says(officer, "已帶入登記簿 2 項");
        officer.locator("main").getByText("已登記").first().click();
        assertThat(officer.locator("main")).containsText("建議同意訪視保險由計畫經費支應");
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("ul.msgs.good")).containsText(words);
    }
}
