package tw.anwang.portal.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.anwang.testing.TestDatabase;

/** A portal beside a real Keycloak, in a browser: what docs/single-sign-on.md says is done, and seen to work. */
@Tag("full")
@ExtendWith(NeedsBrowser.class)
class SingleSignOnAtKeycloakIT {
    private static final String PASSWORD = "Keycloak-2026";
    private static final String LIST = "/meetings/seriesList.xhtml";

    private static Keycloak keycloak;
    private static PortalServer portal;
    private static TestDatabase database;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException, SQLException {
        Optional<String> why = Keycloak.whyNot();
        why.ifPresent(System.out::println);
        Assumptions.assumeTrue(why.isEmpty(), why.orElse(""));
        keycloak = Keycloak.unpacked();
        database = TestDatabase.fresh("keycloak");
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("APP_OIDC_ISSUER", keycloak.issuer());
        settings.put("APP_OIDC_CLIENT", "anwang");
        settings.put("APP_OIDC_SECRET", Keycloak.SECRET);
        settings.put("APP_OIDC_NAME", "衛福部單一登入");
        settings.put("APP_OIDC_UNKNOWN", "open");
        // the portal starts before its issuer: the one must not depend on the other
        portal = PortalServer.start(settings, Path.of("target/keycloak-test"), List.of("--noHazelcast"));
        DemoRows.load(database);
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        for (AutoCloseable one : new AutoCloseable[] {browser, portal, keycloak}) {
            close(one);
        }
    }

    private static void close(AutoCloseable one) {
        try {
            if (one != null) {
                one.close();
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String value(String words) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(words)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static String roles(String account) throws SQLException {
        return value("select group_concat(role_code order by role_code) from identity_account_role r"
                + " join identity_account a on a.id = r.account_id where a.sign_in_name = '" + account + "'");
    }

    private static Page atTheButton(String address) {
        Page page = browser.page(portal.address(), BrowserTest.DESK);
        page.navigate(address);
        page.locator("#singleSignOn").click();
        return page;
    }

    private static void typeAtKeycloak(Page page, String name) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }

    /** As docs/single-sign-on.md tells it: 單一登入群組. */
    private static void map(String group, String role) {
        Page page = administrator();
        page.navigate("/identity/groupMappingList.xhtml");
        page.locator("[id='add:group:input']").fill(group);
        page.locator("[id='add:role:input']").selectOption(role);
        new OfficeList(page, "add:office").choose("社家署", "衛生福利部社會及家庭署");
        page.locator("[id='add:go']").click();
        assertThat(page.locator(".msgs-box")).containsText("已新增");
        page.context().close();
        Page second = administrator("admin.second");
        second.navigate("/identity/groupMappingList.xhtml");
        second.onDialog(Dialog::accept);
        second.locator("tr", new Page.LocatorOptions().setHasText(group))
                .locator("[id$='confirm:go']")
                .click();
        assertThat(second.locator(".msgs-box")).containsText("已確認");
        second.context().close();
    }

    /** Nobody maps alone. */
    private static void aSecondAdministrator() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into identity_account (sign_in_name, name, office_id, password_hash) select"
                    + " 'admin.second', '第二位', office_id, password_hash from identity_account where sign_in_name ="
                    + " 'admin'");
            statement.executeUpdate("insert into identity_account_role select id, 'administrator' from identity_account"
                    + " where sign_in_name = 'admin.second'");
        }
    }

    private static Page administrator() {
        return administrator("admin");
    }

    private static Page administrator(String name) {
        Page page = browser.page(portal.address(), BrowserTest.DESK);
        page.navigate("/signIn.xhtml");
        page.locator("input[autocomplete=username]").fill(name);
        page.locator("input[type=password]").fill(Portal.PASSWORD);
        page.locator("#go").click();
        page.waitForURL("**/home.xhtml");
        return page;
    }

    @Test
    void in_by_the_groups_a_role_goes_with_its_group_and_out_at_both() throws Exception {
        Page early = atTheButton("/signIn.xhtml");
        assertThat(early.locator(".obstacle")).containsText("目前連不上衛福部單一登入");
        keycloak.start(portal.address());
        aSecondAdministrator();
        map("anwang-readers", "reader");
        map("anwang-officers", "caseOfficer");
        Thread.sleep(15_000); // so long the portal does not ask an issuer again that did not answer

        Page page = atTheButton(LIST);
        typeAtKeycloak(page, "mei.lin");
        page.waitForURL("**" + LIST);
        assertThat(page.locator("header")).containsText("示範");
        assertEquals("caseOfficer,reader", roles("mei.lin"));
        page.navigate("/identity/myAccount.xhtml");
        assertThat(page.locator("[aria-labelledby=signIns]").first()).containsText("您現在用的這一個");
        signOut(page);

        keycloak.leave("mei.lin", "anwang-officers");
        Page again = atTheButton("/home.xhtml");
        typeAtKeycloak(again, "mei.lin");
        again.waitForURL("**/home.xhtml");
        assertEquals("reader", roles("mei.lin"));
        assertTrue(value("select detail from " + database.trailSchema()
                        + ".trail_act where verb = 'mapRoles' order by id desc limit 1")
                .endsWith("removed caseOfficer"));
        signOut(again);
        somebodyWithoutGroups();
        assertFalse(portal.log().contains("eyJ"), "no token in the log");
        assertEquals(
                "0", value("select count(*) from " + database.trailSchema() + ".trail_act where detail like '%eyJ%'"));
    }

    /** Refused until an administrator has announced the name on the account's page, then linked. */
    private static void somebodyWithoutGroups() throws SQLException {
        Page page = atTheButton("/home.xhtml");
        typeAtKeycloak(page, "nobody.here");
        assertThat(page.locator(".obstacle")).containsText("沒有對應到任何單位");
        page.context().close();
        Page administrator = administrator();
        String link = "/identity/accountLink.xhtml?id="
                + value("select id from identity_account where sign_in_name = 'xinjian.officer'");
        administrator.navigate(link);
        administrator.locator("[id='link:person:input']").fill("Nobody.Here");
        administrator.locator("[id='link:announce:go']").click();
        assertThat(administrator.locator(".msgs-box")).containsText("已登錄");
        Page announced = atTheButton("/home.xhtml");
        typeAtKeycloak(announced, "nobody.here");
        announced.waitForURL("**/home.xhtml");
        assertThat(announced.locator("header"))
                .containsText(value("select name from identity_account where sign_in_name = 'xinjian.officer'"));
        administrator.navigate(link);
        assertThat(administrator.locator("main dl")).containsText("識別碼");
        signOut(announced);
    }

    /** The portal is left at once, and Keycloak asks whether it is left too. */
    private static void signOut(Page page) {
        page.locator("[id='signOut:leave']").click();
        page.waitForURL(Pattern.compile(".*/protocol/openid-connect/logout.*"));
        page.locator("#kc-logout").click();
        page.waitForURL("**/signIn.xhtml");
        page.locator("#singleSignOn").click();
        assertThat(page.locator("#kc-login")).isVisible();
    }
}
