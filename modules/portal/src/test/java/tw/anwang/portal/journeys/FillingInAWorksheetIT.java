package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.SheetReader;
import tw.anwang.documents.SheetRow;
import tw.anwang.documents.Value;
import tw.anwang.portal.whole.BrowserTest;

/** An officer downloads the worksheet of a round, fills it in at home and brings it back; a colleague was faster. */
class FillingInAWorksheetIT extends BrowserTest {
    @TempDir
    Path folder;

    private String answer;
    private String round;

    @BeforeEach
    void an_answer_is_owed() throws SQLException {
        answer = new MeetingWithTwoItems(portal, "內政部移民署").owedAnswer(portal);
        round = "/meetings/round.xhtml?id="
                + portal.value("select round_id from meetings_answer where id = " + answer)
                        .orElseThrow();
    }

    @Test
    void from_the_download_to_the_saved_draft_and_the_choice_between_two_texts() throws IOException {
        Page page = signIn("yimin.officer");
        Path sheet = download(page);

        bring(page, typed(sheet, "離線填好的辦理情形。"));
        assertThat(page.locator("tr[data-result=NEW]")).containsText("離線填好的辦理情形。");
        takeOver(page);
        assertThat(page.locator("tr[data-result=SAVED]")).hasCount(1);
        assertEquals("離線填好的辦理情形。", saved());

        // the same row of the older file against what stands there now
        bring(page, typed(sheet, "另一份辦理情形。"));
        assertThat(page.locator("tr[data-result=CONFLICT]")).containsText("另一份辦理情形。");
        assertThat(page.locator("tr[data-result=CONFLICT]")).containsText("離線填好的辦理情形。");
        page.getByText("用清冊的文字").click();
        assertThat(page.locator("ul.msgs.good")).containsText("已選用清冊的文字");
        takeOver(page);
        assertEquals("另一份辦理情形。", saved());

        page.navigate(round);
        page.locator("a.button[href*='worksheet.xhtml']").click();
        page.locator("input[type=file]").setInputFiles(Files.writeString(folder.resolve("a.xlsx"), "鍵值,案號\n"));
        page.locator("[id='form:preview']").click();
        assertThat(page.locator("ul.msgs")).containsText("CSV");
    }

    private Path download(Page page) {
        page.navigate(round);
        page.locator("a.button[href*='worksheet.xhtml']").click();
        Path file = folder.resolve("out.ods");
        page.waitForDownload(() -> page.locator("main a[href*='worksheet.ods']").click())
                .saveAs(file);
        return file;
    }

    private void bring(Page page, Path file) {
        page.navigate(round);
        page.locator("a.button[href*='worksheet.xhtml']").click();
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("[id='form:preview']").click();
        page.locator("h2#rows").waitFor();
    }

    private static void takeOver(Page page) {
        page.locator("[id='confirm:take']").click();
        page.waitForURL("**/desk/job.xhtml?id=*");
        page.locator("a.button[href*='worksheet']").click();
        page.locator("h2#rows").waitFor();
    }

    /** The worksheet with these words in the cell of the answer, saved by another program as XLSX. */
    private Path typed(Path sheet, String words) throws IOException {
        List<List<Value>> rows = new ArrayList<>();
        try (SheetReader reader = SheetFile.at(sheet).open()) {
            reader.forEachRemaining(row -> rows.add(cells(row)));
        }
        List<Value> headings = rows.remove(0);
        int text = headings.indexOf(Value.of("辦理情形"));
        rows.stream()
                .filter(row -> row.get(0).shown().contains("-A" + answer + "-"))
                .forEach(row -> row.set(text, Value.of(words)));
        List<Sheet.Column> columns = headings.stream()
                .map(heading -> new Sheet.Column(heading.shown(), 10))
                .toList();
        Path file = folder.resolve("filled.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            SheetFormat.XLSX.write(new Sheet("填報", columns, rows), out);
        }
        return file;
    }

    private static List<Value> cells(SheetRow row) {
        List<Value> cells = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            cells.add(row.value(i));
        }
        return cells;
    }

    private String saved() {
        return portal.value("select text from meetings_answer where id = " + answer)
                .orElseThrow();
    }
}
