package tw.anwang.portal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import tw.anwang.portal.whole.Axe;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.portal.whole.Portal;
import tw.anwang.testing.TestAccount;

/** What the walks with a second factor have in common: a person of their own, signing in, a look at each page. */
abstract class SecondFactorJourney extends BrowserTest {
    /** A person of the test's own, who reads. */
    static String person(String name) throws SQLException {
        TestAccount.named(name).with("reader").like(portal.database(), "reader");
        return name;
    }

    static void change(String sql) throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** As far as the password leads. */
    static void typePassword(Page page, String person, String from) {
        page.navigate("/signIn.xhtml?from=" + from);
        page.locator("input[autocomplete=username]").fill(person);
        page.locator("input[type=password]").fill(Portal.PASSWORD);
        page.locator("#go").click();
    }

    static void signOut(Page page) {
        page.locator("[id='signOut:leave']").click();
        page.waitForURL("**/signIn.xhtml");
    }

    /** Nothing a machine finds in the way of anybody, and nothing that scrolls sideways. */
    static void usable(Page page) {
        assertEquals("", Axe.found(page), page.url());
        assertEquals(1, page.locator("h1").count(), page.url());
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), page.url());
    }
}
