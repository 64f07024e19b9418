package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.testing.TestAccount;

/** A county administrator brings a list of accounts, looks through it, takes it over and hands the codes out. */
class BringingAccountsJourneyIT extends BrowserTest {
    /** The list gives it a second role. */
    private static final String KNOWN = "listed.known";

    private static final String LIST = "帳號,姓名,機關單位,角色\n"
            + "listed.one,林新一,高雄市政府社會局,承辦人（窗口）\n"
            + "listed.two,林新二,臺北市政府社會局,承辦人（窗口）\n"
            + KNOWN + ",林舊一,高雄市政府社會局,承辦人（窗口）、查閱者\n";

    @Test
    void from_the_file_to_the_first_sign_in() throws SQLException {
        new TestAccount(KNOWN, "林舊一", List.of("caseOfficer")).like(portal.database(), "kaohsiung.officer");
        Page page = signIn("county.admin");
        page.navigate("/identity/accountList.xhtml");
        page.getByText("匯入帳號清冊").click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("帳號.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        page.getByText("預覽").click();
        results(page, "REFUSED", "CHANGED", "NEW");
        assertThat(page.locator("table.grid tbody")).containsText("角色：承辦人（窗口） → 承辦人（窗口）、查閱者");

        page.getByText("確認匯入").click();
        page.waitForURL("**/desk/job.xhtml?id=*");
        page.locator("a.button[href*='accountImport']").click();
        results(page, "REFUSED", "SAVED", "ADDED");

        page.getByText("產生設定碼清單").click();
        assertThat(page.locator("#handedOver tbody tr")).hasCount(1);
        String code = page.locator("#handedOver code").innerText().strip();
        // shown in that one answer; to send the form once more would make other codes
        page.navigate("/identity/accountImport.xhtml");

        Page first = visit(DESK);
        first.navigate("/newPassword.xhtml#" + code);
        first.locator("[id='wanted:input']").fill("Ganz-Neu-2027");
        first.locator("[id='again:input']").fill("Ganz-Neu-2027");
        first.locator("#go").click();
        first.locator("a.button[href$='/signIn.xhtml']").click();
        first.locator("input[autocomplete=username]").fill("listed.one");
        first.locator("input[type=password]").fill("Ganz-Neu-2027");
        first.locator("#go").click();
        first.waitForURL("**/home.xhtml");
    }

    private static void results(Page page, String... wanted) {
        Locator rows = page.locator("table.grid tbody tr");
        assertThat(rows).hasCount(wanted.length);
        for (int row = 0; row < wanted.length; row++) {
            assertThat(rows.nth(row)).hasAttribute("data-result", wanted[row]);
        }
    }
}
