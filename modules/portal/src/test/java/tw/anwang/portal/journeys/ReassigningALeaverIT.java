package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.testing.TestAccount;

/** A worker has left with 25 cases: the supervisor sees them, spreads them, hands them over together and takes them back. */
class ReassigningALeaverIT extends BrowserTest {
    private static final long SANMIN = 10221;
    private static final String LEAVER = "離職旅程社工";

    /** Closed, with cases like one of the demo rows. */
    private static void has_left_with_25_cases() throws Exception {
        long account = TestAccount.called(LEAVER).with("socialWorker").in(portal.database(), SANMIN);
        try (Connection database = portal.database().connect();
                Statement statement = database.createStatement()) {
            for (int i = 1; i <= 25; i++) {
                statement.execute("insert into welfare_family_case (number, county_code, lead_office_id, household_id,"
                        + " report_id, report_number, known_at, opened_at, state, worker_id, worker_name, assigned_on)"
                        + " select 'F-900-" + (10_000 + i) + "', county_code, lead_office_id, household_id, "
                        + (970_000 + i) + ", 'R-900-" + i + "', known_at, opened_at, 'ASSESSING', " + account + ", '"
                        + LEAVER + "', current_date from welfare_family_case where id = 900006");
            }
            statement.execute("insert into welfare_family_case_party (record_id, office_id, part)"
                    + " select id, lead_office_id, 'LEAD' from welfare_family_case where worker_id = " + account);
            statement.execute("update identity_account set disabled_at = utc_timestamp() where id = " + account);
        }
    }

    @Test
    void the_cases_of_who_has_left_go_to_others_together_and_come_back() throws Exception {
        has_left_with_25_cases();
        Page supervisor = signIn("sanmin.supervisor");
        supervisor.navigate("/welfare/assignment.xhtml");
        supervisor.locator("main a[href*='/welfare/leaving.xhtml']").click();
        choose(supervisor);
        assertThat(supervisor.locator("#sums")).containsText("個案 25 件");
        supervisor.locator("[id='move:propose']").click();
        assertThat(supervisor.locator("#sums")).containsText("個案 25 件");
        supervisor.locator("[id='move:go']").click();
        assertThat(supervisor.locator("ul.msgs")).containsText("請寫");
        supervisor.locator("[id='move:reason:input']").fill("離職交接");
        supervisor.locator("[id='move:go']").click();
        assertThat(supervisor.locator("ul.msgs")).containsText("已交接");
        assertThat(option(supervisor)).hasCount(0);
        Locator undo = supervisor.locator("[id$='undo']").first();
        undo.click();
        assertThat(supervisor.locator("ul.msgs")).containsText("已收回");
        assertThat(option(supervisor)).containsText("25");
    }

    private static Locator option(Page page) {
        return page.locator("[id='who:key:input'] option", new Page.LocatorOptions().setHasText(LEAVER));
    }

    private static void choose(Page page) {
        page.locator("[id='who:key:input']")
                .selectOption(new SelectOption().setValue(option(page).getAttribute("value")));
        page.locator("[id='who:show']").click();
    }
}
