package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose telephone and recovery codes are lost asks the administrator, who frees others and never oneself. */
class FreedOfALostFactorIT extends SecondFactorJourney {
    @Test
    void the_administrator_removes_it_and_the_person_signs_in_again() throws SQLException {
        String person = person("lost.phone");
        withFactor(person);
        Page page = visit(PHONE);
        typePassword(page, person, "/home.xhtml");
        page.waitForURL("**/secondFactor.xhtml?*");
        usable(page);

        Page admin = signIn("admin");
        admin.navigate("/identity/account.xhtml?id=" + id(person));
        assertThat(admin.locator("[id='acts:factors:go']")).hasValue("移除第二因素（1 個）");
        usable(admin);
        admin.locator("[id='acts:factors:go']").click();
        assertThat(admin.locator("ul.msgs.good")).containsText("已移除第二因素與復原碼");
        assertThat(admin.locator("[id='acts:factors:go']")).hasCount(0);

        page.navigate("/secondFactor.xhtml?from=/home.xhtml");
        page.waitForURL("**/signIn.xhtml?*ended=FACTOR*");
        assertThat(page.locator("main")).containsText("第二因素已移除");
        typePassword(page, person, "/home.xhtml");
        page.waitForURL("**/home.xhtml");
    }

    @Test
    void on_a_telephone_in_english_every_page_of_it_is_usable() throws SQLException {
        String person = person("english.phone");
        Page page = visit(PHONE);
        typePassword(page, person, "/home.xhtml");
        page.waitForURL("**/home.xhtml");
        page.locator("header a[lang=en]").click();
        page.locator("html[lang=en]").waitFor();
        withFactor(person);
        for (String address : List.of("/identity/factors.xhtml", "/identity/factorNew.xhtml")) {
            page.navigate(address);
            page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
            usable(page);
        }
        signOut(page);
        typePassword(page, person, "/home.xhtml");
        page.waitForURL("**/secondFactor.xhtml?*");
        assertThat(page.locator("h1")).hasText("Second step");
        page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
        usable(page);
    }

    @Test
    void nobody_frees_oneself_as_an_administrator() throws SQLException {
        String own = person("own.admin");
        change("update identity_account_role set role_code = 'administrator' where account_id = " + id(own));
        Page page = signIn(own);
        withFactor(own);
        page.navigate("/identity/account.xhtml?id=" + id(own));
        assertThat(page.locator("[id='acts:factors:go']")).isDisabled();
        usable(page);
    }

    /** One whose secret nobody knows any more. */
    private static void withFactor(String person) throws SQLException {
        change("insert into identity_factor (account_id, kind, name, added_at, secret) select id, 'AUTHENTICATOR',"
                + " '遺失的手機', utc_timestamp(3), x'00' from identity_account where sign_in_name = '" + person + "'");
        assertEquals(
                "1",
                portal.value("select count(*) from identity_factor where account_id = " + id(person))
                        .orElse(""));
    }

    private static String id(String person) {
        return portal.value("select id from identity_account where sign_in_name = '" + person + "'")
                .orElseThrow();
    }
}
