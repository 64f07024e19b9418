package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.portal.whole.OfficeList;

/** A press that comes too early, or twice, does what the button says, once, and its answer is read. */
class PressedTwiceIT extends BrowserTest {
    private static final String MOVES = "/identity/moves.xhtml";
    private static final String GO = "[id='asking:go']";
    private static final String PERSON = "pressed.twice";

    @Test
    void before_the_scripts_of_the_page_are_there_it_is_a_press_like_any_other() {
        Page page = signIn("reader");
        page.route("**/*.js*", neverAnswered -> {});
        page.navigate(MOVES, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("[id='asking:day:input']").fill("116/1/1");
        page.locator(GO).press("Enter"); // a click would wait for the scripts
        page.unroute("**/*.js*");
        assertThat(page.locator(".msgs-box")).containsText("請輸入機關名稱的一部分");
        assertThat(page.locator("[id='asking:day:input']")).hasValue("116/01/01");
    }

    @Test
    void a_second_press_while_the_first_is_on_its_way_is_none() throws SQLException {
        somebodyWhoMayMove();
        Page page = signIn(PERSON);
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.isNavigationRequest()) {
                sent.add(request.url());
            }
        });
        page.navigate(MOVES);
        new OfficeList(page, "asking:office").choose("高雄市政府社", "高雄市政府社會局");
        page.locator("[id='asking:day:input']")
                .fill(RocDate.format(Taipei.today(Clock.systemUTC()).plusMonths(1)));
        try (Connection holding = portal.database().connect()) {
            holding.setAutoCommit(false);
            holding.createStatement()
                    .executeQuery("select 1 from identity_account where sign_in_name = '" + PERSON + "' for update");
            page.evaluate(
                    "go => [0, 500, 1000].forEach(ms => setTimeout(() => document.querySelector(go).click(), ms))", GO);
            page.waitForTimeout(2000);
            holding.rollback();
        }
        assertThat(page.locator(".msgs-box")).containsText("已送出，請兩個單位的主管同意。");
        assertEquals(1, sent.size());
        assertEquals(
                "1",
                portal.value("select count(*) from identity_move m join identity_account a on a.id = m.account_id"
                                + " where a.sign_in_name = '" + PERSON + "'")
                        .orElseThrow());
    }

    private static void somebodyWhoMayMove() throws SQLException {
        try (Connection database = portal.database().connect();
                var statement = database.createStatement()) {
            statement.executeUpdate(
                    "insert into identity_account (sign_in_name, name, office_id, password_hash) select '"
                            + PERSON + "', '連按', office_id, password_hash from identity_account"
                            + " where sign_in_name = 'yimin.officer'");
            statement.executeUpdate("insert into identity_account_role select id, 'caseOfficer' from identity_account"
                    + " where sign_in_name = '" + PERSON + "'");
        }
    }
}
