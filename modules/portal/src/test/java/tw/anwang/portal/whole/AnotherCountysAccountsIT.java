package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.TestAccount;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/** A county's administrator and crafted requests: no way leads out of the county or up to more rights. */
class AnotherCountysAccountsIT {
    private static final String PAGE = "/identity/account.xhtml";
    private static final String TAIPEI_SOCIAL = "10101";
    private static final String KAOHSIUNG_SOCIAL = "10201";

    @RegisterExtension
    static Portal portal = new Portal();

    private static String own;
    private static String elsewhere;

    @BeforeAll
    static void people() throws SQLException {
        own = made("crafted.own", KAOHSIUNG_SOCIAL);
        elsewhere = made("crafted.elsewhere", TAIPEI_SOCIAL);
    }

    private static String made(String name, String office) throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into identity_account (sign_in_name, name, office_id, password_hash)"
                    + " values ('" + name + "', '" + name + "', " + office + ", 'nobody signs in')");
            statement.executeUpdate("insert into identity_account_role select id, 'reader' from identity_account"
                    + " where sign_in_name = '" + name + "'");
        }
        return idOf(name);
    }

    private static String idOf(String name) {
        return portal.value("select id from identity_account where sign_in_name = '" + name + "'")
                .orElseThrow();
    }

    private static String row(String account) {
        return portal.value(
                        "select concat_ws('|', a.name, a.office_id, a.password_hash, a.disabled_at is null, a.version,"
                                + " (select group_concat(role_code) from identity_account_role where account_id = a.id))"
                                + " from identity_account a where a.id = " + account)
                .orElseThrow();
    }

    private static Map<String, String> form(Answer page, String form, String button) {
        Map<String, String> fields = new LinkedHashMap<>(page.form());
        fields.put(form, form);
        fields.put(form + ":" + button + ":go", "go");
        fields.put("account:name:input", "改過的名字");
        fields.put("account:email:input", "");
        fields.put("account:office:input_input", "高雄市政府社會局");
        fields.put("account:office:input_hinput", KAOHSIUNG_SOCIAL);
        fields.put("account:roles", "reader");
        return fields;
    }

    @Test
    void an_account_of_another_county_or_of_the_centre_is_not_found() {
        Visitor county = portal.signedIn("county.admin");
        assertEquals(200, county.get(PAGE + "?id=" + own).status());
        for (String id : List.of(elsewhere, idOf("admin"), idOf("shejia.officer"), "99999999", "0", "-1")) {
            assertEquals(404, county.get(PAGE + "?id=" + id).status(), "account " + id);
        }
        String list = county.get("/identity/accountList.xhtml?text=crafted").body();
        assertTrue(list.contains("crafted.own") && !list.contains("crafted.elsewhere"), list);
    }

    @Test
    void a_form_of_the_own_county_sent_to_the_address_of_another_account_changes_neither() {
        Visitor county = portal.signedIn("county.admin");
        String before = row(elsewhere) + row(own);
        for (String button : List.of("account save", "acts reset", "acts disable")) {
            Answer page = county.get(PAGE + "?id=" + own);
            String[] parts = button.split(" ");
            Answer answer = county.post(PAGE + "?id=" + elsewhere, form(page, parts[0], parts[1]));
            assertEquals(404, answer.status(), button);
        }
        assertEquals(before, row(elsewhere) + row(own));
    }

    @Test
    void nobody_is_moved_into_another_county_or_given_an_administrators_role() {
        Visitor county = portal.signedIn("county.admin");
        String before = row(own);
        Map<String, String> moved = form(county.get(PAGE + "?id=" + own), "account", "save");
        moved.put("account:office:input_input", "臺北市政府社會局");
        moved.put("account:office:input_hinput", TAIPEI_SOCIAL);
        told(county.post(PAGE + "?id=" + own, moved), "不在您管理的縣市");
        for (String role : List.of("administrator", "countyAdministrator")) {
            Map<String, String> raised = form(county.get(PAGE + "?id=" + own), "account", "save");
            raised.put("account:roles", role);
            told(county.post(PAGE + "?id=" + own, raised), "其中有目前不能選的選項");
        }
        assertEquals(before, row(own));
    }

    @Test
    void nobody_gives_the_own_account_rights() {
        for (String person : List.of("county.admin", "admin")) {
            String me = idOf(person);
            String before = row(me);
            Visitor visitor = portal.signedIn(person);
            Map<String, String> raised = form(visitor.get(PAGE + "?id=" + me), "account", "save");
            raised.put("account:roles", "administrator");
            visitor.post(PAGE + "?id=" + me, raised);
            assertEquals(before, row(me), person);
            // with the button of a page where it may be pressed
            Map<String, String> borrowed = form(visitor.get(PAGE + "?id=" + own), "account", "save");
            borrowed.put("account:roles", "officeHead");
            Answer compared = visitor.post(PAGE + "?id=" + me, borrowed);
            Map<String, String> again = form(compared, "account", "save");
            again.put("account:roles", "officeHead");
            told(visitor.post(PAGE + "?id=" + me, again), "不能變更自己的帳號與權限");
            assertEquals(before, row(me), person);
        }
    }

    @Test
    void who_administers_nothing_is_refused_whatever_is_asked_or_sent() {
        for (String person : List.of("kaohsiung.officer", "kaohsiung.head", "reader")) {
            Visitor visitor = portal.signedIn(person);
            for (String page :
                    List.of(PAGE, PAGE + "?id=" + own, "/identity/accountList.xhtml", "/identity/officeList.xhtml")) {
                assertEquals(403, visitor.get(page).status(), person + " " + page);
            }
            Map<String, String> sent = form(visitor.get("/identity/myAccount.xhtml"), "account", "save");
            assertTrue(visitor.post(PAGE + "?id=" + own, sent).status() >= 400, person);
        }
        assertTrue(portal.signedIn("reader").get(PAGE).body().contains("開啟帳號管理"), "the right is named in words");
    }

    @Test
    void a_disabled_account_is_out_at_its_next_click() throws SQLException {
        TestAccount.named("crafted.leaving").like(portal.database(), "kaohsiung.officer");
        String leaving = idOf("crafted.leaving");
        Visitor visitor = portal.signedIn("crafted.leaving");
        assertEquals(200, visitor.get("/home.xhtml").status());
        Visitor county = portal.signedIn("county.admin");
        county.post(PAGE + "?id=" + leaving, form(county.get(PAGE + "?id=" + leaving), "acts", "disable"));
        assertTrue(visitor.get("/home.xhtml").leadsToSignIn());
        assertEquals(
                200,
                portal.visitor()
                        .trySigningIn("crafted.leaving", Portal.PASSWORD, null)
                        .status());
    }

    private static void told(Answer answer, String words) {
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains(words), answer.body());
    }
}
