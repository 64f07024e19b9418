package tw.anwang.portal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** Who looked at what is found by those who may ask, told to the person oneself, and proven to be whole. */
class AuditingTheTrailIT extends BrowserTest {
    private static final String ITEM =
            "select min(record_id) from meetings_tracked_item_party p join identity_account a"
                    + " on a.office_id = p.office_id where a.sign_in_name = 'kaohsiung.officer'";

    @Test
    void an_auditor_finds_who_opened_a_record_and_from_where_and_so_does_the_person() {
        String item = portal.value(ITEM).orElseThrow();
        Page officer = signIn("kaohsiung.officer");
        officer.navigate("/meetings/trackedItem.xhtml?id=" + item);

        Page auditor = signIn("auditor");
        auditor.navigate("/identity/trailList.xhtml");
        auditor.locator("#person").fill("kaohsiung.officer");
        auditor.locator("#kind").selectOption("meetings.trackedItem");
        auditor.locator("#record").fill(item);
        auditor.locator("form.filters button").click();
        var row = PlaywrightAssertions.assertThat(
                auditor.locator("table.grid tbody tr").first());
        for (String words : List.of("顏如玉", "開啟", "高雄市政府社會局", "承辦人")) {
            row.containsText(words);
        }
        row.containsText(Pattern.compile("127\\.0\\.0\\.1|::1"));

        officer.navigate("/identity/myAccount.xhtml");
        officer.getByText("我的使用紀錄").click();
        officer.locator("table.grid a[href$='trackedItem.xhtml?id=" + item + "']")
                .first()
                .click();
        assertTrue(officer.url().endsWith("/meetings/trackedItem.xhtml?id=" + item));
    }

    @Test
    void a_county_sees_the_acts_of_its_own_people_alone() {
        portal.signedIn("kaohsiung.officer"); // an act there is in any case
        Page here = signIn("kaohsiung.auditor");
        here.navigate("/identity/trailList.xhtml?person=kaohsiung.officer");
        assertFalse(here.locator("table.grid tbody tr").all().isEmpty());
        here.navigate("/identity/trailList.xhtml?person=shejia.officer");
        assertEquals(0, here.locator("table.grid tbody tr").count());
        assertEquals(0, here.getByText("檢查軌跡是否完整").count());
    }

    @Test
    void too_long_a_period_and_a_day_that_is_none_are_told_with_what_to_do() {
        Page auditor = signIn("auditor");
        auditor.navigate("/identity/trailList.xhtml?from=100/1/1&to=115/1/1");
        PlaywrightAssertions.assertThat(auditor.locator(".msgs.bad")).containsText("期間太長。請指定帳號或資料編號");
        auditor.navigate("/identity/trailList.xhtml?from=111/13/5");
        PlaywrightAssertions.assertThat(auditor.locator(".msgs.bad")).containsText("看不懂「111/13/5」");
    }

    @Test
    void a_changed_row_is_found_by_the_check_and_a_whole_trail_is_told_to_be_whole() throws Exception {
        Page auditor = signIn("auditor");
        checkFinds(auditor, "發現 0 處問題");

        String row = portal.value("select min(id) from " + act() + " where writer is not null and verb = 'signIn'")
                .orElseThrow();
        run("update " + act() + " set verb = 'signOut' where id = " + row);
        try {
            checkFinds(auditor, "發現 1 處問題");
        } finally {
            run("update " + act() + " set verb = 'signIn' where id = " + row);
        }
    }

    @Test
    void what_the_trail_does_not_take_is_not_saved_and_stays_in_the_form() throws Exception {
        String reader = portal.value("select id from identity_account where sign_in_name = 'reader'")
                .orElseThrow();
        Page admin = signIn("admin");
        admin.navigate("/identity/account.xhtml?id=" + reader);
        admin.locator("[id='account:name:input']").fill("石不然");
        run("rename table " + act() + " to " + act() + "_away");
        try {
            admin.locator("[id='account:save:go']").click();
            PlaywrightAssertions.assertThat(admin.locator(".msgs.bad")).containsText("存取軌跡目前無法寫入");
            PlaywrightAssertions.assertThat(admin.locator("[id='account:name:input']"))
                    .hasValue("石不然");
        } finally {
            run("rename table " + act() + "_away to " + act());
        }
        assertEquals(
                "石安然",
                portal.value("select name from identity_account where id = " + reader)
                        .orElseThrow());
    }

    @Test
    void archives_are_listed_and_leave_for_those_alone_who_audit_the_country() {
        Page auditor = signIn("auditor");
        auditor.navigate("/identity/trailList.xhtml");
        auditor.locator("a[href$='/identity/archiveList.xhtml']").click();
        PlaywrightAssertions.assertThat(auditor.locator("main")).containsText("還沒有封存檔。");
        assertEquals(
                404,
                portal.signedIn("auditor").get("/identity/archive?year=2020").status());
        for (String nonsense : List.of("", "?year=", "?year=..", "?year=20200", "?year=%2E%2E%2F1")) {
            assertEquals(
                    404,
                    portal.signedIn("auditor")
                            .get("/identity/archive" + nonsense)
                            .status(),
                    nonsense);
        }
        for (String other : List.of("kaohsiung.auditor", "admin", "kaohsiung.officer")) {
            assertEquals(
                    403,
                    portal.signedIn(other).get("/identity/archive?year=2020").status(),
                    other);
            assertEquals(
                    403,
                    portal.signedIn(other).get("/identity/archiveList.xhtml").status(),
                    other);
        }
    }

    private static void checkFinds(Page auditor, String words) {
        auditor.navigate("/identity/trailCheck.xhtml");
        auditor.locator("[id='check:begin']").click();
        auditor.waitForURL("**/desk/job.xhtml*");
        auditor.locator("a[href$='/identity/trailCheck.xhtml']").first().click();
        PlaywrightAssertions.assertThat(auditor.locator("table.grid tbody tr").first())
                .containsText(words);
    }

    private static String act() {
        return portal.database().trailSchema() + ".trail_act";
    }

    private static void run(String sql) throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
