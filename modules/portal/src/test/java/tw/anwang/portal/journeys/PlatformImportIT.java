package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Value;
import tw.anwang.portal.whole.BrowserTest;

/** The window brings an export of a platform, says what a column is, takes it over, and brings it again. */
class PlatformImportIT extends BrowserTest {
    private static final String PREVIEW = "**/intake/platformImport.xhtml?id=*";

    @Test
    void an_export_comes_in_but_for_its_wrong_row_and_a_second_time_changes_nothing() throws IOException {
        byte[] export = export();
        Page page = signIn("window.officer");
        bring(page, export);
        counts(page, 0, 0, 0, 0, 100);
        assertThat(page.locator("table.grid").first()).containsText("案情");

        Locator column = page.locator("[aria-label='狀況說明']");
        column.selectOption(new SelectOption().setLabel("案情"));
        page.locator("[id='mapping:settle']").click();
        assertThat(page.locator(".shows")).containsText("新增 99");
        counts(page, 99, 0, 0, 0, 1);

        page.locator("[id='take:over']").click();
        page.waitForURL("**/desk/job.xhtml?id=*");
        page.locator("a.button[href*='platformImport']").click();
        page.waitForURL(PREVIEW);
        counts(page, 99, 0, 0, 0, 1);
        page.locator(".shows a").getByText("不匯入").click();
        Locator wrong = page.locator("tr[data-result=WRONG]");
        assertThat(wrong).hasCount(1);
        assertThat(wrong).containsText("JRN-100");
        assertThat(wrong).containsText("明年春天");
        assertThat(page.locator("main a[href*='platformRows.ods']")).isVisible();

        bring(page, export);
        counts(page, 0, 0, 99, 0, 1);
        assertThat(page.locator("[id='take:over']")).hasCount(0);

        page.navigate("/intake/reportList.xhtml");
        page.locator("#q").fill("JRN-7");
        page.getByText("查詢").click();
        assertThat(page.locator("table.grid tbody tr")).hasCount(1);
        assertThat(page.locator("table.grid tbody tr")).containsText("關懷e起來");
    }

    private static void bring(Page page, byte[] export) {
        page.navigate("/intake/platformImportList.xhtml");
        page.locator(".actions a").getByText("匯入平台檔案").click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("關懷e起來.ods", "application/octet-stream", export));
        page.locator("[id='form:bring']").click();
        page.waitForURL(PREVIEW);
    }

    private static void counts(Page page, int... wanted) {
        Locator shown = page.locator(".shows li");
        for (int one = 0; one < wanted.length; one++) {
            assertThat(shown.nth(one + 1).locator("strong")).hasText(String.valueOf(wanted[one]));
        }
    }

    private static byte[] export() throws IOException {
        List<Sheet.Column> columns = Stream.of("案號", "通報類別", "通報時間", "縣市", "狀況說明", "案主", "性別")
                .map(heading -> new Sheet.Column(heading, 10))
                .toList();
        List<List<Value>> rows = IntStream.rangeClosed(1, 100)
                .mapToObj(n -> Stream.of(
                                "JRN-" + n,
                                "脆弱家庭",
                                n == 100 ? "明年春天" : "115/11/01 09:30",
                                "高雄市",
                                "旅程案情 " + n,
                                "旅程" + n,
                                "女")
                        .map(Value::of)
                        .toList())
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFormat.ODS.write(new Sheet("通報", columns, rows), out);
        return out.toByteArray();
    }
}
