package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.portal.whole.Portal;

/** Nothing typed in an answer or an advice is lost: not to a colleague who saves first, not to a session that ends. */
class AnsweringTogetherIT extends BrowserTest {
    private static final String TEXT = "[id='form:text:input']";

    private MeetingWithTwoItems rows;
    private String answer;
    private String address;

    @BeforeEach
    void an_answer_is_owed() throws SQLException {
        rows = new MeetingWithTwoItems(portal);
        answer = rows.owedAnswer(portal);
        address = "/meetings/answer.xhtml?id=" + answer;
    }

    @Test
    void two_colleagues_who_write_at_once_see_both_texts() {
        Page first = signIn("xinjian.officer");
        Page second = signIn("xinjian.head");
        first.navigate(address);
        second.navigate(address);
        first.locator(TEXT).fill("先存的辦理情形。");
        first.locator("[id='form:save']").click();
        assertThat(first.locator("ul.msgs.good")).containsText("只有貴單位看得到");

        second.locator(TEXT).fill("後存的辦理情形。");
        second.locator("[id='form:save']").click();
        assertThat(second.locator(".conflict")).containsText("先存的辦理情形。");
        assertThat(second.locator(TEXT)).hasValue("後存的辦理情形。");
        assertEquals("先存的辦理情形。", saved());
        second.locator("[id='form:save']").click();
        assertThat(second.locator("ul.msgs.good")).containsText("只有貴單位看得到");
        assertEquals("後存的辦理情形。", saved());
    }

    @Test
    void two_keepers_who_advise_at_once_see_both() {
        String review = "/meetings/review.xhtml?item=" + rows.answered + "&round="
                + portal.value("select round_id from meetings_answer where id = " + answer)
                        .orElseThrow();
        Page first = signIn("kaohsiung.officer");
        Page second = signIn("kaohsiung.head");
        first.navigate(review);
        second.navigate(review);
        first.getByLabel("建議解除列管").check();
        first.locator("[id='advise:go']").click();
        assertThat(first.locator("ul.msgs.good")).containsText("管考建議已儲存");

        second.getByLabel("建議繼續列管").check();
        second.locator("[id='advise:go']").click();
        assertThat(second.locator(".conflict")).containsText("建議解除列管");
        assertThat(second.getByLabel("建議繼續列管")).isChecked();
        second.locator("[id='advise:go']").click();
        assertThat(second.locator("ul.msgs.good")).containsText("管考建議已儲存");
        assertEquals(
                "CONTINUE",
                portal.value("select recommendation from meetings_advice where tracked_item_id = " + rows.answered)
                        .orElseThrow());
    }

    @Test
    void what_was_typed_when_the_session_ended_is_there_after_signing_in_again() {
        Page page = signIn("xinjian.officer");
        page.navigate(address);
        page.locator(TEXT).pressSequentially("寫到一半的辦理情形");
        assertThat(page.locator("main")).containsText("自動儲存");
        page.context().clearCookies();
        page.locator("[id='form:save']").click();
        page.waitForURL("**/signIn.xhtml**");
        page.locator("input[autocomplete=username]").fill("xinjian.officer");
        page.locator("input[type=password]").fill(Portal.PASSWORD);
        page.locator("#go").click();
        page.waitForURL("**/meetings/answer.xhtml**");
        assertThat(page.locator(TEXT)).hasValue("寫到一半的辦理情形");
        assertThat(page.locator("[data-draft-do=restore]")).isHidden(); // it holds the same words
    }

    private String saved() {
        return portal.value("select text from meetings_answer where id = " + answer)
                .orElse("");
    }
}
