package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.portal.whole.BrowserTest;

/** A staff unit brings its old minutes as a zip and as a folder, looks at what was read, chooses and takes it up. */
class BringingOldMinutesIT extends BrowserTest {
    @TempDir
    Path folder;

    @Test
    void a_zip_from_windows_is_read_file_by_file_and_becomes_minutes_under_review() throws IOException {
        NightService service = new NightService(portal, "示範整批匯入會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        page.navigate("/meetings/series.xhtml?id="
                + service.value("select id from meetings_series where name = '" + service.name + "'"));
        page.locator("a.button[href*='archive.xhtml']").click();
        assertThat(page.locator("#archive-series option:checked")).hasText(service.name);
        page.locator("#archive-send").click();
        assertThat(page.locator("#archive-refusal")).containsText("請先選擇檔案");

        page.locator("#archive-files").setInputFiles(Files.write(folder.resolve("舊紀錄.zip"), zip()));
        send(page);
        assertThat(page.locator("tr[data-result=READ]")).hasCount(2);
        assertThat(page.locator("tr[data-result=NOT_MINUTES]")).containsText("舊紀錄/通訊錄.txt");
        assertThat(page.locator("tr[data-result=BOMB]")).hasCount(1);
        assertEquals("0", minutes(service));

        page.locator("tr[data-result=READ]", new Page.LocatorOptions().setHasText("第3次"))
                .locator("input[value='不匯入']")
                .click();
        assertThat(page.locator("ul.msgs.good")).containsText("不匯入");
        takeUp(page, 1);
        page.locator("tr[data-result=LEFT]").locator("input[value='改為匯入']").click();
        takeUp(page, 2);
        assertEquals("2", minutes(service));
        page.locator("tr[data-result=TAKEN] a").first().click();
        assertThat(page.locator("h1")).hasText("核對匯入的會議紀錄");
    }

    @Test
    void a_folder_is_sent_whole_and_the_same_files_once_more_change_nothing() throws IOException {
        NightService service = new NightService(portal, "示範資料夾匯入會議", "INTERNAL");
        Path old = Files.createDirectories(folder.resolve("歷次紀錄/115年"));
        Files.writeString(old.resolve("第2次.txt"), NightService.second());
        Files.writeString(old.resolve("第3次.txt"), NightService.third());
        Page page = signIn("shejia.officer");
        choose(page, service);
        page.locator("#archive-folder").setInputFiles(folder.resolve("歷次紀錄"));
        send(page);
        assertThat(page.locator("tr[data-file] >> text=歷次紀錄/115年/第2次.txt")).hasCount(1);
        takeUp(page, 2);
        byte[] results = page.waitForDownload(
                        () -> page.locator("a[href*='archive.csv']").click())
                .createReadStream()
                .readAllBytes();
        assertTrue(new String(results, StandardCharsets.UTF_8).contains("歷次紀錄/115年/第3次.txt"));

        choose(page, service);
        page.locator("#archive-folder").setInputFiles(folder.resolve("歷次紀錄"));
        send(page);
        assertThat(page.locator("tr[data-result=KNOWN]")).hasCount(2);
        assertEquals("2", minutes(service));
    }

    private static void choose(Page page, NightService service) {
        page.navigate("/meetings/archive.xhtml");
        page.locator("#archive-series").selectOption(new SelectOption().setLabel(service.name));
    }

    /** Sends, and waits until every file was read: the page loads itself again then. */
    private static void send(Page page) {
        page.locator("#archive-send").click();
        page.waitForURL("**/archive.xhtml?id=*");
        assertThat(page.locator("main")).containsText("判讀完成", whenTheJobIsDone());
        assertThat(page.locator("[data-job-address]")).hasCount(0);
    }

    private static void takeUp(Page page, int taken) {
        page.locator("[id='archive:take']").click();
        assertThat(page.locator("tr[data-result=TAKEN]"))
                .hasCount(taken, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        // while the job is not over the page loads itself once more, under whatever is clicked meanwhile
        assertThat(page.locator("[data-job-address]")).hasCount(0);
    }

    private static LocatorAssertions.ContainsTextOptions whenTheJobIsDone() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    private static String minutes(NightService service) {
        return service.value("select count(*) from meetings_minutes v join meetings_meeting m on m.id = v.meeting_id"
                + " join meetings_series s on s.id = m.series_id where s.name = '" + service.name + "'");
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("MS950"))) {
            put(zip, "舊紀錄/第3次.txt", NightService.third().getBytes(Charset.forName("MS950")));
            put(zip, "舊紀錄/第2次.txt", NightService.second().getBytes(StandardCharsets.UTF_8));
            put(zip, "舊紀錄/通訊錄.txt", "王小明 02-12345678".getBytes(StandardCharsets.UTF_8));
            put(zip, "舊紀錄/附件.bin", new byte[30_000_000]);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
