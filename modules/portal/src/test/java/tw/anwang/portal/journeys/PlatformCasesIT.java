package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Value;
import tw.anwang.portal.whole.BrowserTest;

/** A supervisor brings the platform's list of cases, takes it over, opens one of them, and brings the list again. */
class PlatformCasesIT extends BrowserTest {
    private static final String PREVIEW = "**/intake/platformImport.xhtml?id=*";
    private static final String CHOSEN = ".shows a[aria-current=page]";
    private static final String[] RESULTS = {"新增", "更新", "沒有異動", "保留本系統內容", "不匯入", "併入既有案件", "家戶成員"};

    @Test
    void a_case_of_the_platform_comes_in_under_its_number_and_a_second_time_changes_nothing() throws IOException {
        byte[] export = export();
        Page page = signIn("sanmin.supervisor");
        bring(page, export);
        counts(page, 1, 0, 0, 0, 1, 0, 1);
        assertThat(page.locator("tr[data-result=WRONG]")).containsText("這個中心沒有這位社工");
        assertThat(page.locator(CHOSEN)).hasText("全部 3");
        page.locator(".shows a").getByText("不匯入").click();
        assertThat(page.locator(CHOSEN)).hasText("不匯入 1");
        assertThat(page.locator("table.long tbody tr")).hasCount(1);

        page.locator("[id='take:over']").click();
        page.waitForURL("**/desk/job.xhtml?id=*");
        page.locator("a.button[href*='platformImport']").click();
        page.waitForURL(PREVIEW);
        counts(page, 1, 0, 0, 0, 1, 0, 1);
        page.locator("tr[data-result=NEW] a").getByText("JRN-FV-1").click();
        page.waitForURL("**/welfare/familyCase.xhtml?id=*");
        assertThat(page.locator("dl.facts").first()).containsText("脆弱家庭個案管理平台");
        assertThat(page.locator("dl.facts").first()).containsText("JRN-FV-1");
        assertThat(page.locator("dl.facts").first()).containsText("115/03/02");
        assertThat(page.locator("#members")).containsText("2");
        assertThat(page.locator("ol.time")).containsText("平台匯入");

        bring(page, export);
        counts(page, 0, 0, 1, 0, 1, 0, 1);
        assertThat(page.locator("[id='take:over']")).hasCount(0);

        Page worker = signIn("sanmin.worker");
        worker.navigate("/welfare/familyCaseList.xhtml");
        worker.locator("#q").fill("JRN-FV-1");
        worker.locator("form.filters button").click();
        assertThat(worker.locator("table.grid tbody tr")).hasCount(1);
        assertThat(worker.locator("table.grid tbody tr")).containsText("脆弱家庭個案管理平台");
    }

    private static void bring(Page page, byte[] export) {
        page.navigate("/intake/platformImportList.xhtml");
        page.locator(".actions a").getByText("匯入平台檔案").click();
        page.locator("input[type=file]").setInputFiles(new FilePayload("個案.ods", "application/octet-stream", export));
        page.locator("[id='form:bring']").click();
        page.waitForURL(PREVIEW);
    }

    private static void counts(Page page, int... wanted) {
        Locator shown = page.locator(".shows li");
        for (int one = 0; one < wanted.length; one++) {
            assertThat(shown.nth(one + 1)).containsText(RESULTS[one]);
            assertThat(shown.nth(one + 1).locator("strong")).hasText(String.valueOf(wanted[one]));
        }
    }

    private static byte[] export() throws IOException {
        List<Sheet.Column> columns = Stream.of(
                        "案號", "開案日期", "社福中心", "主責社工帳號", "風險等級", "案件狀態", "姓名", "身分證字號", "出生年月日", "稱謂", "是否戶長", "行政區")
                .map(heading -> new Sheet.Column(heading, 10))
                .toList();
        List<List<Value>> rows = Stream.of(
                        "JRN-FV-1,115/03/02,三民社福中心,sanmin.worker,中風險,在案,旅程平台,F231456781,75/3/1,,是,三民區",
                        "JRN-FV-1,,,,,,旅程小,,105/5/5,長女,,",
                        "JRN-FV-2,115/03/02,三民社福中心,查無此人,中風險,在案,旅程他,,75/3/1,,是,三民區")
                .map(line -> Stream.of(line.split(",", -1)).map(Value::of).toList())
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFormat.ODS.write(new Sheet("個案", columns, rows), out);
        return out.toByteArray();
    }
}
