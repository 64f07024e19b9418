package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/**
 * Minutes of a visit to a county, in a series without ordinals: requests to the central government with the replies
 * given there. They are brought, compared, selected and handed out, and an office answers what it was asked.
 */
class RequestsToTheCentreIT extends BrowserTest {
    private static final String SERIES = "示範縣市輔導會議";
    private static final String NUMBER = "1150415高雄市政府-請4";
    private static final String REQUEST = "出院轉銜的通知";

    private Page staff;
    private Page officer;

    @Test
    void a_request_goes_from_the_minutes_to_the_answer_of_the_office_asked() throws IOException {
        staff = signIn("shejia.officer");
        officer = signIn("xinjian.officer");
        a_series_without_ordinals();
        the_minutes_are_read_as_those_who_met_meant_them();
        their_numbers_bear_day_and_place();
        String selection = those_who_replied_are_proposed_and_a_former_name_is_told_in_its_row();
        the_head_approves_and_it_is_handed_out(selection);
        nothing_can_be_reported_before_a_round_and_the_page_says_so();
        the_office_asked_finds_its_task_and_answers();
        the_county_reads_the_answer();
    }

    private void a_series_without_ordinals() {
        staff.navigate("/meetings/seriesForm.xhtml");
        staff.getByLabel("系列名稱").fill(SERIES);
        staff.getByLabel("召集機關").fill("衛福部");
        staff.getByLabel("幕僚單位").fill("社家署");
        staff.getByLabel("有次別").uncheck();
        staff.getByLabel("參與機關").fill("心健司\n高雄市政府社會局");
        staff.locator("[id='form:save']").click();
        assertThat(staff.locator("h1")).containsText(SERIES);
    }

    private void the_minutes_are_read_as_those_who_met_meant_them() throws IOException {
        staff.navigate("/meetings/minutesUpload.xhtml");
        staff.getByLabel("會議系列").selectOption(new SelectOption().setLabel(SERIES));
        try (var in = RequestsToTheCentreIT.class.getResourceAsStream("/journeys/guidance-visit.txt")) {
            staff.getByLabel("會議紀錄檔").setInputFiles(new FilePayload("輔導會議紀錄.txt", "text/plain", in.readAllBytes()));
        }
        NightService.button(staff, "上傳並判讀").click();
        assertThat(staff.getByLabel("主持人", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("何以寬");
        NightService.button(staff, "建立紀錄並開始核對").click();
        assertThat(staff.locator("h1")).hasText("核對匯入的會議紀錄");
        // 社會局 and 衛生局 stand bare; the meeting was about one county, so nobody is asked which is meant
        assertThat(staff.locator(".status-line")).containsText("存疑 0");
        NightService.confirmAll(staff);
    }

    private void their_numbers_bear_day_and_place() {
        staff.getByLabel("發文日期").fill("115/4/30");
        staff.getByLabel("發文字號").fill("示範字第1150000031號");
        NightService.button(staff, "送出判讀結果").click();
        assertThat(staff.getByText(NUMBER)).isVisible();
    }

    private String those_who_replied_are_proposed_and_a_former_name_is_told_in_its_row() {
        staff.getByText("選列", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        staff.waitForLoadState();
        assertThat(lead(row("夜間外展需要兩人同行"))).hasValue("社家署");
        assertThat(lead(row("放寬外展人員的學歷"))).hasValue("社工司");
        assertThat(lead(row("提出統一的通知格式"))).hasValue("心健司");
        Locator request = row(REQUEST);
        assertThat(lead(request)).hasValue("心健司");
        for (Locator select : staff.locator("select[data-handling]").all()) {
            select.selectOption(new SelectOption().setLabel("不列管"));
        }
        request.locator("select").first().selectOption(new SelectOption().setLabel("列管填報"));
        lead(request).fill("心口司");
        NightService.button(staff, "儲存並送主管核定").click();
        assertThat(staff.locator("ul.msgs")).containsText(Pattern.compile("第 \\d+ 列：「心口司」現在是 2 個機關.*心理健康司"));
        lead(row(REQUEST)).fill("心健司");
        NightService.button(staff, "儲存並送主管核定").click();
        assertThat(staff.locator(".chip").first()).hasText("待主管核定");
        return staff.url();
    }

    private void the_head_approves_and_it_is_handed_out(String selection) {
        Page head = signIn("shejia.head");
        head.navigate(selection);
        NightService.button(head, "核定").click();
        assertThat(head.locator(".chip").first()).hasText("已核定");
        staff.navigate(selection);
        NightService.button(staff, "交辦").click();
        assertThat(staff.locator(".chip").first()).hasText("已交辦");
    }

    private void nothing_can_be_reported_before_a_round_and_the_page_says_so() {
        officer.navigate("/meetings/trackedItemList.xhtml?q=" + REQUEST);
        officer.locator("main table tbody a").first().click();
        assertThat(officer.locator(".status-line")).containsText(NUMBER);
        assertThat(officer.locator(".actions button", new Page.LocatorOptions().setHasText("回報辦理情形")))
                .isDisabled();
        assertThat(officer.locator("#why-not-answer")).containsText("填報期");
    }

    private void the_office_asked_finds_its_task_and_answers() {
        task().click();
        assertThat(officer.locator("h1")).containsText("中央回應");
        answer("研議中", "已請各縣市提供現況。");
        assertThat(officer.locator("ul.msgs.good")).containsText("已記錄回應");
        task().click();
        answer("不採", "");
        assertThat(officer.locator("ul.msgs.bad")).containsText("理由");
        answer("採納", "統一格式已函送各縣市。");
        assertThat(officer.locator("ol.time > li")).hasCount(2);
        assertThat(task()).hasCount(0);
    }

    private void the_county_reads_the_answer() {
        Page county = signIn("kaohsiung.officer");
        county.navigate("/meetings/trackedItemList.xhtml?q=" + REQUEST);
        county.locator("main table tbody a").first().click();
        county.locator(".actions").getByText("中央回應").click();
        assertThat(county.locator("main")).containsText("統一格式已函送各縣市。");
        assertThat(county.locator("[id='form:go']")).hasCount(0);
    }

    private void answer(String state, String words) {
        officer.locator("[id='form:state:input']").selectOption(new SelectOption().setLabel(state));
        officer.locator("[id='form:words:input']").fill(words);
        officer.locator("[id='form:go']").click();
    }

    private Locator task() {
        return TaskList.about(officer, NUMBER, "回應待中央協助事項");
    }

    private Locator row(String words) {
        return staff.locator("table.selection tbody tr", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static Locator lead(Locator row) {
        return row.locator("input[id$=':lead']");
    }
}
