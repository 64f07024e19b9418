package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** A staff unit brings minutes, compares, selects; its head approves; another office finds the task on its home. */
class FromMinutesToTasksIT extends BrowserTest {
    private static final String SERIES = "示範夜間服務聯繫會議";
    private static final String PLAN = "提出試辦規劃";

    /** A series of this journey's own: nobody else counts its items. */
    @BeforeEach
    void a_series() throws SQLException {
        for (String statement : List.of(
                "insert into meetings_series (name, short_name, convener_office_id, openness, with_ordinals, readers,"
                        + " county_code, lead_office_id, sensitivity) select '" + SERIES
                        + "', '夜間服務', convener_office_id,"
                        + " openness, true, readers, county_code, lead_office_id, 0 from meetings_series"
                        + " where short_name = '政策溝通平臺'",
                "insert into meetings_series_party (record_id, office_id, part) select id, lead_office_id, 'STAFF'"
                        + " from meetings_series where name = '" + SERIES + "'")) {
            try (var connection = portal.database().connect();
                    var sql = connection.createStatement()) {
                sql.executeUpdate(statement);
            }
        }
    }

    @Test
    void from_the_file_to_the_task_of_another_office() throws IOException {
        Page officer = signIn("shejia.officer");
        upload(officer);
        compare(officer);
        send(officer);
        String selection = select(officer);
        approve(selection);
        officer.navigate(selection);
        button(officer, "交辦").click();
        assertThat(officer.locator(".chip").first()).hasText("已交辦");
        is_text_and_no_field(officer);
        read(signIn("kaohsiung.officer"));
        follow(signIn("xinjian.officer"));
    }

    private static void upload(Page page) throws IOException {
        page.navigate("/meetings/minutesUpload.xhtml");
        page.getByLabel("會議系列").selectOption(new SelectOption().setLabel(SERIES));
        try (var in = FromMinutesToTasksIT.class.getResourceAsStream("/journeys/night-service-2.txt")) {
            page.getByLabel("會議紀錄檔").setInputFiles(new FilePayload("第2次會議紀錄.txt", "text/plain", in.readAllBytes()));
        }
        button(page, "上傳並判讀").click();
        assertThat(page.getByLabel("日期", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("115/03/12");
        assertThat(page.getByLabel("地點")).hasValue("示範大樓第二會議室");
        button(page, "建立紀錄並開始核對").click();
        assertThat(page.locator("h1")).hasText("核對匯入的會議紀錄");
    }

    /** By keyboard to the end; one item is added that is not wanted and taken away again. */
    private static void compare(Page page) {
        page.locator("[data-add-from]").fill("11");
        page.locator("[data-add-to]").fill("11");
        button(page, "新增項目").click();
        assertThat(page.locator(".original .current")).hasCount(1);
        assertThat(page.getByLabel("文字（必填）")).hasValue("壹、 主席致詞：（略）");
        button(page, "不是項目").click();
        NightService.confirmAll(page);
    }

    private static void send(Page page) {
        page.getByLabel("發文日期").fill("115/3/20");
        page.getByLabel("發文字號").fill("示範字第1150000002號");
        button(page, "送出判讀結果").click();
        assertThat(page.getByText("示範字第1150000002號")).isVisible();
        assertThat(page.getByText("2-討1")).isVisible();
    }

    /** @return the address of the selection */
    private static String select(Page page) {
        page.getByText("選列", new Page.GetByTextOptions().setExact(true)).first().click();
        Locator plan = page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(PLAN))
                .first();
        plan.locator("select").first().selectOption(new SelectOption().setLabel("配合辦理"));
        Locator lead = plan.locator("input[id$=':lead']");
        assertThat(lead).hasValue("高雄市政府社會局");
        lead.fill("沒有這個局");
        button(page, "儲存並送主管核定").click();
        assertThat(page.locator("ul.msgs")).containsText("目錄裡沒有「沒有這個局」");
        assertTrue(page.url().contains("minutes="), "the address stays: " + page.url());
        lead.fill("高雄市政府社會局");
        button(page, "儲存並送主管核定").click();
        assertThat(page.locator(".chip").first()).hasText("待主管核定");
        return page.url();
    }

    private void approve(String selection) {
        Page head = signIn("shejia.head");
        Locator task = TaskList.at(head, "核定選列", selection.replace(portal.address(), ""));
        assertThat(TaskList.rowOf(task)).containsText(SERIES);
        task.click();
        assertThat(head).hasURL(selection);
        button(head, "核定").click();
        assertThat(head.locator(".chip").first()).hasText("已核定");
    }

    private static void is_text_and_no_field(Page page) {
        Locator plan = page.locator("table.selection tbody tr")
                .filter(new Locator.FilterOptions().setHasText(PLAN))
                .first();
        assertThat(plan).containsText("配合辦理");
        assertThat(plan).containsText("主辦 高雄市政府社會局");
        assertThat(page.locator("table.selection").locator("input, select, textarea"))
                .hasCount(0);
    }

    private static void read(Page page) {
        // other journeys leave tasks of the same number: the one of this series
        String item = portal.value(
                        "select i.id from meetings_tracked_item i join meetings_series s on s.id = i.series_id"
                                + " where i.number = '2-討1' and s.name = '" + SERIES + "'")
                .orElseThrow();
        String address = "/meetings/trackedItem.xhtml?id=" + item;
        TaskList.at(page, address).first().click();
        assertThat(page.locator("main")).containsText(PLAN);
        button(page, "已閱").click();
        assertThat(button(page, "已閱")).isDisabled();
        assertThat(TaskList.at(page, address)).hasCount(0);
    }

    private static void follow(Page page) {
        page.navigate("/meetings/trackedItemList.xhtml?q=夜間聯繫窗口&series="
                + portal.value("select id from meetings_series where name = '" + SERIES + "'")
                        .orElseThrow());
        page.locator("main table a").first().click();
        assertThat(page.locator("h1")).containsText("夜間聯繫窗口");
        assertThat(page.locator("main")).containsText("2-報1(2)");
    }

    private static Locator button(Page page, String words) {
        return page.locator("input[type=submit][value='" + words + "']").first();
    }
}
