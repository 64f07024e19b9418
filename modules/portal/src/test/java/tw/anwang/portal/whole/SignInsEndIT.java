package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.TestAccount;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/** What ends a sign-in, as whoever holds the session meets it. */
class SignInsEndIT {
    private static final String MINE = "/identity/myAccount.xhtml";
    private static int number;

    @RegisterExtension
    static Portal portal = new Portal();

    private String person;

    @BeforeEach
    void somebody() throws SQLException {
        person = "ends." + ++number;
        TestAccount.named(person).with("reader").like(portal.database(), "reader");
    }

    private static void change(String sql) throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void row(String change) throws SQLException {
        change("update identity_sign_in s join identity_account a on a.id = s.account_id set " + change
                + " where a.sign_in_name = '" + person + "'");
    }

    private static void isOutBecause(String why, Visitor visitor) {
        Answer answer = visitor.get("/home.xhtml");
        assertEquals("/signIn.xhtml?from=%2Fhome.xhtml&ended=" + why, answer.location());
        assertTrue(visitor.get(answer.location()).body().contains("class=\"obstacle\""), "the reason is told");
    }

    private static Map<String, String> form(Answer page, String form, String button) {
        Map<String, String> fields = page.form();
        fields.put(form, form);
        fields.put(button, button);
        return fields;
    }

    @Test
    void a_person_sees_the_own_sign_ins_and_ends_the_others_at_their_next_click() {
        Visitor elsewhere = portal.signedIn(person);
        Visitor here = portal.signedIn(person);
        Answer page = here.get(MINE);
        assertTrue(page.body().contains("您現在用的這一個"), page.body());
        assertTrue(page.body().contains("127.0.0.1"), page.body());
        here.post(MINE, form(page, "others", "others:end"));
        isOutBecause("OWN", elsewhere);
        assertEquals(200, here.get("/home.xhtml").status());
        assertFalse(here.get(MINE).body().contains("others:end"), "nothing is left to end");
    }

    @Test
    void the_number_of_somebody_elses_sign_in_ends_nothing() {
        Visitor other = portal.signedIn("reader");
        String theirs = portal.value("select max(id) from identity_sign_in").orElseThrow();
        portal.signedIn(person);
        Visitor here = portal.signedIn(person);
        Map<String, String> forged = form(here.get(MINE), "each:0:one", "each:0:one:end");
        forged.put("number", theirs);
        here.post(MINE, forged);
        assertEquals(200, other.get("/home.xhtml").status());
    }

    @Test
    void nothing_done_for_half_an_hour_ends_it() throws SQLException {
        Visitor visitor = portal.signedIn(person);
        row("s.last_seen = s.last_seen - interval 29 minute");
        assertEquals(200, visitor.get("/home.xhtml").status());
        row("s.last_seen = utc_timestamp(3) - interval 31 minute");
        isOutBecause("IDLE", visitor);
    }

    @Test
    void after_twelve_hours_it_ends_whatever_is_done() throws SQLException {
        Visitor visitor = portal.signedIn(person);
        row("s.since = s.since - interval 12 hour");
        isOutBecause("TOO_LONG", visitor);
    }

    @Test
    void a_row_of_the_future_ends_it() throws SQLException {
        Visitor visitor = portal.signedIn(person);
        row("s.last_seen = s.last_seen + interval 3 hour");
        isOutBecause("CLOCK", visitor);
    }

    @Test
    void what_a_page_asks_by_itself_keeps_nobody_signed_in() throws SQLException {
        Visitor visitor = portal.signedIn(person);
        row("s.last_seen = s.last_seen - interval 20 minute");
        String seen = "select last_seen from identity_sign_in order by id desc limit 1";
        String before = portal.value(seen).orElseThrow();
        visitor.getByItself("/home.xhtml");
        assertEquals(before, portal.value(seen).orElseThrow());
        visitor.get("/home.xhtml");
        assertTrue(portal.value(seen).orElseThrow().compareTo(before) > 0);
    }

    @Test
    void signing_in_tells_of_the_time_before_and_of_failures_since_once() {
        Visitor first = portal.signedIn(person);
        assertTrue(first.get("/home.xhtml").body().contains("這是這個帳號第一次登入"));
        portal.visitor().trySigningIn(person, "falsch", null);
        portal.visitor().trySigningIn(person, "falsch", null);
        Visitor again = portal.signedIn(person);
        String told = again.get("/home.xhtml").body();
        assertTrue(told.contains("上次登入：") && told.contains("127.0.0.1"), told);
        assertTrue(told.contains("之前有 2 次密碼輸錯"), told);
        assertFalse(again.get("/home.xhtml").body().contains("上次登入："), "told once");
    }

    @Test
    void the_first_page_tells_with_whose_code_the_password_was_set() throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into identity_reset_code (account_id, code_hash, issued_by, issued_at,"
                    + " expires_at, used_at) select id, sha2(sign_in_name, 256), (select id from identity_account where"
                    + " sign_in_name = 'county.admin'), utc_timestamp(3) - interval 1 hour, utc_timestamp(3) + interval 1"
                    + " hour, utc_timestamp(3) from identity_account where sign_in_name = '" + person + "'");
        }
        String admin = portal.value("select name from identity_account where sign_in_name = 'county.admin'")
                .orElseThrow();
        String page = portal.signedIn(person).get("/home.xhtml").body();
        assertTrue(page.contains("以一次性代碼設定，代碼由 " + admin + " 在 "), page);
        assertFalse(portal.signedIn(person).get("/home.xhtml").body().contains("以一次性代碼設定"), "told at one sign-in");
    }

    @Test
    void signing_in_as_somebody_else_in_the_same_browser_leaves_nothing_of_the_first() {
        Visitor visitor = portal.signedIn(person);
        String session = visitor.session().orElseThrow();
        String key = visitor.value("anwang-key").orElseThrow();
        visitor.signIn("reader", Portal.PASSWORD);
        Visitor thief = portal.visitor();
        thief.cookie("anwang", session);
        thief.cookie("anwang-key", key);
        assertTrue(thief.get("/home.xhtml").leadsToSignIn());
        assertEquals(
                "OWN",
                portal.value("select s.why_ended from identity_sign_in s join identity_account a on a.id = s.account_id"
                                + " where a.sign_in_name = '" + person + "'")
                        .orElseThrow());
    }
}
