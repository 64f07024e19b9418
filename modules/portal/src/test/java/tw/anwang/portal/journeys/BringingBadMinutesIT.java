package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.testing.Visitor;

/** Files that are no minutes, and minutes with something wrong in them: words where the person looks, nothing kept. */
class BringingBadMinutesIT extends BrowserTest {
    @Test
    void minutes_of_another_day_under_the_number_of_a_known_meeting_are_told_before_they_become_its_revision() {
        NightService service = new NightService(portal, "示範同次別會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        service.bring(page, NightService.file("2.txt", NightService.second()));
        service.upload(page, NightService.file("2b.txt", NightService.second().replace("3月12日", "3月19日")));
        assertThat(page.locator("main")).containsText("日期與系統中那次會議不同");
        assertThat(page.locator("main")).containsText("115/03/12");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_beside_its_field_and_leaves_nothing() throws IOException {
        NightService service = new NightService(portal, "示範壞檔會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        String before = uploads(service);
        for (Map.Entry<String, byte[]> bad : badFiles().entrySet()) {
            service.upload(page, new FilePayload(bad.getKey(), "application/octet-stream", bad.getValue()));
            assertThat(page.locator(".field:has(input[type=file])")).containsText("請");
            assertThat(page.locator("h1")).hasText("匯入會議紀錄");
        }
        assertEquals(before, uploads(service), "nothing is kept");
    }

    private static Map<String, byte[]> badFiles() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("空檔.txt", new byte[0]);
        files.put("圖片.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        files.put("天氣.txt", "今天天氣很好。\n".getBytes(StandardCharsets.UTF_8));
        files.put("炸彈.docx", zip("word/document.xml", 300));
        files.put("加密.pdf", locked());
        files.put("程式.exe", "MZ\0\0".getBytes(StandardCharsets.ISO_8859_1));
        return files;
    }

    @Test
    void a_word_file_with_a_program_in_it_is_refused_beside_its_field_whatever_its_name() throws IOException {
        NightService service = new NightService(portal, "示範巨集會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        String before = uploads(service);
        for (String name : new String[] {"巨集.docm", "改了名的巨集.docx", "沒有副檔名的巨集"}) {
            service.upload(page, new FilePayload(name, "application/octet-stream", macros()));
            assertThat(page.locator(".field:has(input[type=file])")).containsText(name);
            assertThat(page.locator(".field:has(input[type=file])")).containsText("請另存為不含巨集的格式");
            assertThat(page.locator("ul.msgs.bad a[data-field]")).hasCount(1);
        }
        assertEquals(before, uploads(service), "nothing is kept");
    }

    /** Minutes as Word writes them with a program in the file. */
    private static byte[] macros() throws IOException {
        String types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
                + " Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default"
                + " Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/><Override"
                + " PartName='/word/document.xml'"
                + " ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>";
        String relation = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='rId1' Target='%s' Type='%s'/></Relationships>";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        String vba = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
        String lines = NightService.second().replaceAll("(?m)^(.*)$", "<w:p><w:r><w:t>$1</w:t></w:r></w:p>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", types);
            put(zip, "_rels/.rels", relation.formatted("word/document.xml", office));
            put(zip, "word/_rels/document.xml.rels", relation.formatted("vbaProject.bin", vba));
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                            + lines + "</w:body></w:document>");
            put(zip, "word/vbaProject.bin", "a program");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String part, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String part, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_file_that_is_too_large_is_told_with_and_without_a_script(@TempDir Path folder) throws IOException {
        NightService service = new NightService(portal, "示範大檔會議", "INTERNAL");
        // by its path: its bytes would go through the words that the browser is told
        Page page = signIn("shejia.officer");
        Path large = Files.write(folder.resolve("large.pdf"), new byte[22 * 1024 * 1024]);
        page.navigate("/meetings/minutesUpload.xhtml");
        page.getByLabel("會議紀錄檔").setInputFiles(large);
        String told = (String) page.getByLabel("會議紀錄檔").evaluate("field => field.validationMessage");
        assertTrue(told.contains("20"), told);
        page.navigate("/meetings/minutesUpload.xhtml");
        page.getByLabel("會議紀錄檔").evaluate("field => field.replaceWith(field.cloneNode(true))");
        page.getByLabel("會議系列")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(service.name));
        page.getByLabel("會議紀錄檔").setInputFiles(large);
        NightService.button(page, "上傳並判讀").click();
        assertThat(page.locator(".field:has(input[type=file])")).containsText("22");
    }

    @Test
    void a_script_in_a_title_is_shown_as_text_everywhere() throws IOException {
        NightService service = new NightService(portal, "示範文字會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        page.onDialog(dialog -> {
            throw new AssertionError("the script ran");
        });
        String script = "<script>alert(1)</script>";
        service.bring(page, NightService.file("2.txt", NightService.second().replace("示範夜間服務", script + "夜間")));
        NightService.confirmAll(page);
        NightService.button(page, "送出判讀結果").click();
        page.waitForURL("**/meeting.xhtml?id=*");
        assertThat(page.locator("h1")).containsText(script);
        assertTrue(page.title().contains(script), page.title());
        String meeting = page.url().replaceFirst(".*id=", "");
        page.navigate("/meetings/meetingList.xhtml?q=alert");
        assertThat(page.locator("main")).containsText(script);
        String minutes = service.value("select id from meetings_minutes where meeting_id = " + meeting);
        Visitor visitor = portal.signedIn("shejia.officer");
        for (String address : new String[] {
            "/meetings/meeting.xhtml?id=" + meeting,
            "/meetings/meetingList.xhtml?q=alert",
            "/meetings/minutesReview.xhtml?id=" + minutes
        }) {
            String body = visitor.get(address).body();
            assertFalse(body.contains(script), address);
            assertTrue(body.contains("&lt;script&gt;alert(1)"), address);
        }
        assertEquals(
                200,
                visitor.get("/meetings/minutesDocument?minutes=" + minutes + "&format=odt")
                        .status());
        assertEquals(
                200,
                visitor.get("/meetings/minutesDocument?minutes=" + minutes + "&format=pdf")
                        .status());
    }

    @Test
    void a_character_that_the_pdf_cannot_print_is_told_beside_the_pdf() {
        NightService service = new NightService(portal, "示範罕字會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        String text = NightService.second();
        String review = service.bring(page, NightService.file("2.txt", text));
        service.bring(
                page, NightService.file("3.txt", text.replace("第2次", "第3次").replace("副署長示範", "副署長𡍼範")));
        page.navigate("/meetings/meeting.xhtml?id=" + meeting(service, 3));
        assertThat(page.locator(".glyphs")).containsText("𡍼（U+2137C）");
        assertThat(page.locator(".glyphs")).containsText("〓");
        page.navigate("/meetings/meeting.xhtml?id=" + meeting(service, 2));
        assertThat(page.locator(".glyphs")).hasCount(0);

        page.navigate(review);
        page.getByLabel("文字（必填）").fill("人名中的𠮷字");
        NightService.button(page, "確認並看下一項").click();
        NightService.confirmAll(page);
        NightService.button(page, "送出判讀結果").click();
        page.waitForURL("**/meeting.xhtml?id=*");
        assertThat(page.locator(".glyphs")).containsText("𠮷（U+20BB7）");
    }

    private static String meeting(NightService service, int ordinal) {
        return service.value("select m.id from meetings_meeting m join meetings_series s on s.id = m.series_id where"
                + " s.name = '" + service.name + "' and m.ordinal = " + ordinal);
    }

    @Test
    void the_same_minutes_a_day_that_does_not_exist_and_a_number_that_jumps_are_told() {
        NightService service = new NightService(portal, "示範重複會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        service.bring(page, NightService.file("2.txt", NightService.second()));
        service.upload(page, NightService.file("again.txt", NightService.second()));
        assertThat(page.locator("main")).containsText("已經匯入過");
        service.upload(page, NightService.file("5.txt", NightService.second().replace("第2次", "第5次")));
        assertThat(page.locator("main")).containsText("第 3 次");
        NightService.button(page, "建立紀錄並開始核對").click();
        assertThat(page.locator(".msgs")).containsText("5");
        page.locator("#form\\:head\\:day\\:input").fill("110年2月30日");
        NightService.button(page, "建立紀錄並開始核對").click();
        assertThat(page.locator("main")).containsText("110年2月30日");
        assertThat(page.locator("#form\\:head\\:day\\:input")).hasValue("110年2月30日");
        service.upload(
                page, NightService.file("bad-day.txt", NightService.third().replace("115年6月11日", "110年2月30日")));
        assertThat(page.locator("main")).containsText("2月30日");
        assertThat(page.locator("#form\\:head\\:day\\:input")).hasValue("");
    }

    @Test
    void pages_that_are_pictures_are_named_and_the_file_is_kept_whole() throws IOException {
        NightService service = new NightService(portal, "示範掃描會議", "INTERNAL");
        Page page = signIn("shejia.officer");
        byte[] mixed = withPicturePage(paper(page));
        service.bring(page, new FilePayload("掃描.pdf", "application/pdf", mixed));
        assertThat(page.locator("main")).containsText("頁為掃描影像，未判讀");
        Download file = page.waitForDownload(() -> page.getByText("下載原檔").click());
        assertEquals(mixed.length, Files.size(file.path()));
    }

    /** The demo's own minutes as PDF. */
    private static byte[] paper(Page page) {
        return page.request()
                .get("/meetings/minutesDocument?minutes=1&format=pdf")
                .body();
    }

    private static byte[] withPicturePage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage scan = new PDPage();
            document.addPage(scan);
            try (PDPageContentStream content = new PDPageContentStream(document, scan)) {
                BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 400, 600);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String uploads(NightService service) {
        return service.value("select count(*) from meetings_minutes_upload");
    }
}
