package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.portal.whole.BrowserTest;

/** Two keepers of one item write down what was approved on file: the second sees what the first has done. */
class DecidingOnFileTogetherIT extends BrowserTest {
    @Test
    void the_second_sees_what_the_first_entered_before_it_is_decided_anew() throws SQLException {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        String address = "/meetings/decision.xhtml?id=" + rows.answered;
        Page first = signIn("kaohsiung.officer");
        Page second = signIn("kaohsiung.head");
        first.navigate(address);
        second.navigate(address);
        decide(first, "SELF", "高市社字第1號", rows.today);
        assertThat(first.locator(".status-line .chip").first()).hasText("自行列管");

        decide(second, "RELEASE", "高市社字第2號", rows.today);
        assertThat(second.locator("ul.msgs")).containsText("改為自行列管");
        assertThat(second.locator("[id='form:number:input']")).hasValue("高市社字第2號");
        second.locator("[id='form:save']").click();
        assertThat(second.locator(".status-line .chip").first()).hasText("解除列管");
        assertThat(second.locator("ol.time > li").first()).containsText("高市社字第2號");
        assertThat(second.locator("ol.time > li").nth(1)).containsText("高市社字第1號");
    }

    private static void decide(Page page, String act, String number, LocalDate day) {
        page.locator("[id='form:act:input']").selectOption(act);
        page.locator("[id='form:date:input']").fill(RocDate.format(day));
        page.locator("[id='form:number:input']").fill(number);
        page.locator("[id='form:save']").click();
    }
}
