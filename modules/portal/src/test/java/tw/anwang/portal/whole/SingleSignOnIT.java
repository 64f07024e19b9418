package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.StubIssuer;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/** Single sign-on from the button to the page that was asked for, and everything that must not get in by it. */
class SingleSignOnIT {
    private static final String LIST = "/meetings/seriesList.xhtml";
    private static int number;

    @RegisterExtension
    static Portal portal = new Portal();

    private static StubIssuer issuer;

    private String person;
    private String group;

    /** Others may have asked while no issuer was there: for some seconds the portal does not ask again. */
    @BeforeAll
    static void an_issuer() throws InterruptedException {
        Answer silent = setsOut(portal.visitor(), LIST, "");
        assertEquals("/signIn.xhtml?refused=UNREACHABLE&from=%2Fmeetings%2FseriesList.xhtml", silent.location());
        Answer told = portal.visitor().get(silent.location());
        assertTrue(told.body().contains("目前連不上" + Portal.ISSUER_NAME), told.body());
        assertEquals(
                302,
                portal.visitor().trySigningIn("reader", Portal.PASSWORD, null).status(),
                "by password all the same");
        issuer = new StubIssuer(portal.issuerPort());
        for (int i = 0; i < 60 && setsOut(portal.visitor(), "", "").status() != 200; i++) {
            Thread.sleep(500);
        }
    }

    @AfterAll
    static void it_ends() {
        issuer.close();
    }

    @BeforeEach
    void somebody_in_a_group_of_readers() throws SQLException {
        person = "sso." + ++number;
        group = "group-" + number;
        maps(group, "reader", "reader");
        comes(group);
    }

    private void comes(String... groups) {
        issuer.person("subject-" + person, Map.of("preferred_username", person, "groups", List.of(groups)));
    }

    private static void change(String sql) throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void maps(String group, String role, String inOfficeOf) throws SQLException {
        change("insert into identity_group_mapping (group_name, role_code, office_id, made_by, made_at) select '"
                + group
                + "', '" + role + "', office_id, (select id from identity_account where sign_in_name = 'admin'),"
                + " utc_timestamp(3) from identity_account where sign_in_name = '" + inOfficeOf + "'");
    }

    /** Presses the button of the sign-in page. */
    private static Answer setsOut(Visitor visitor, String from, String ended) {
        String page = "/signIn.xhtml?from=" + encoded(from) + "&ended=" + ended;
        return visitor.post("/signIn.xhtml", pressed(visitor.get(page), from, ended));
    }

    private static Map<String, String> pressed(Answer page, String from, String ended) {
        Map<String, String> form = page.form();
        form.putAll(Map.of("sso", "sso", "from", from, "ended", ended, "singleSignOn", "singleSignOn"));
        return form;
    }

    /** What the issuer sends the browser back to, without the portal's address. */
    private static String answer(Visitor visitor, String from) {
        return answer(visitor, from, "");
    }

    private static String answer(Visitor visitor, String from, String ended) {
        return atIssuer(setsOut(visitor, from, ended).header("Refresh").replaceFirst("^0; url=", ""));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String atIssuer(String question) {
        assertTrue(question.startsWith(issuer.address() + "/auth?"), question);
        try {
            var browser = (HttpURLConnection) URI.create(question).toURL().openConnection();
            browser.setInstanceFollowRedirects(false);
            return browser.getHeaderField("Location").replace(portal.address(), "");
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Visitor in(String from) {
        Visitor visitor = portal.visitor();
        assertEquals(from, visitor.get(answer(visitor, from)).location());
        return visitor;
    }

    private static String refusal(Answer answer) {
        assertEquals(302, answer.status());
        assertTrue(answer.location().startsWith("/signIn.xhtml?refused="), answer.location());
        return answer.location().replaceFirst(".*refused=([A-Z_]+).*", "$1");
    }

    private String lastFailure() {
        return portal.value("select detail from " + portal.database().trailSchema()
                        + ".trail_act where verb = 'signInFailed' order by id desc limit 1")
                .orElse("");
    }

    @Test
    void a_person_comes_to_the_page_that_was_asked_for_in_a_session_of_another_number() {
        Visitor visitor = portal.visitor();
        Answer page = visitor.get(visitor.get(LIST).location());
        assertTrue(page.body().contains("使用" + Portal.ISSUER_NAME), page.body());
        String back = answer(visitor, LIST);
        String before = visitor.session().orElseThrow();
        assertEquals(LIST, visitor.get(back).location());
        assertNotEquals(before, visitor.session().orElseThrow());
        assertEquals(200, visitor.get(LIST).status());
        String mine = visitor.get("/identity/myAccount.xhtml").body();
        assertTrue(mine.contains("您現在用的這一個"), "a row like any other");
        assertTrue(portal.value("select count(*) from " + portal.database().trailSchema()
                        + ".trail_act t join identity_account a on a.id = t.account_id where t.verb = 'signIn'"
                        + " and t.detail = 'single sign-on' and a.sign_in_name = '" + person + "'")
                .filter("1"::equals)
                .isPresent());
    }

    @Test
    void no_address_sets_a_browser_out_and_no_form_but_the_one_it_was_given() {
        Visitor visitor = portal.visitor();
        Answer led = visitor.get("/singleSignOn?from=" + LIST);
        assertEquals("/signIn.xhtml?from=%2Fmeetings%2FseriesList.xhtml", led.location());
        assertTrue(visitor.get(led.location()).body().contains("使用" + Portal.ISSUER_NAME), "the person may press it");
        Map<String, String> bare = Map.of("sso", "sso", "from", LIST, "singleSignOn", "singleSignOn");
        Map<String, String> foreign = pressed(portal.visitor().get("/signIn.xhtml"), LIST, "");
        for (Map<String, String> form : List.of(bare, foreign)) {
            Answer nothing = visitor.post("/signIn.xhtml", form);
            assertEquals(409, nothing.status());
            assertEquals("", nothing.header("Refresh"));
        }
        assertEquals(405, visitor.post("/singleSignOn", bare).status());
    }

    @Test
    void who_is_linked_just_now_shows_the_own_factor_although_the_issuer_asked_for_one() throws SQLException {
        change("insert into identity_account (sign_in_name, name, office_id) select '" + person
                + "', '有因素', office_id from identity_account where sign_in_name = 'reader'");
        String account = "(select id from identity_account where sign_in_name = '" + person + "')";
        change("insert into identity_account_role values (" + account + ", 'reader')");
        change("insert into identity_factor (account_id, kind, name, added_at, secret) values (" + account
                + ", 'AUTHENTICATOR', '手機', utc_timestamp(3), x'00')");
        change("insert into identity_issuer_link (account_id, issuer, announced, announced_by) values (" + account
                + ", '"
                + issuer.address() + "', '" + person + "', (select id from identity_account where sign_in_name ="
                + " 'admin'))");
        issuer.person(
                "subject-" + person,
                Map.of("preferred_username", person, "groups", List.of(group), "amr", List.of("pwd", "otp")));
        for (String time : List.of("first", "second")) {
            Visitor visitor = portal.visitor();
            assertEquals(
                    "/secondFactor.xhtml?from=%2Fhome.xhtml",
                    visitor.get(answer(visitor, "/home.xhtml")).location(), time);
        }
        assertEquals(
                "1",
                portal.value("select count(*) from desk_notice where text_key = 'identity.notice.issuerBound'"
                                + " and account_id = " + account)
                        .orElseThrow());
        change("update identity_issuer_link set proven = true where account_id = " + account);
        assertEquals(200, in("/home.xhtml").get("/home.xhtml").status(), "shown once, the issuer's word is enough");
    }

    @Test
    void groups_of_two_offices_are_told_in_words_and_named_in_the_trail() throws SQLException {
        maps(group, "reader", "shejia.officer");
        Visitor visitor = portal.visitor();
        Answer refused = visitor.get(answer(visitor, LIST));
        assertEquals("SEVERAL_OFFICES", refusal(refused));
        assertTrue(visitor.get(refused.location()).body().contains("同時對應到兩個以上的單位"));
        assertTrue(lastFailure().contains(group + ": role reader office "), lastFailure());
    }

    @Test
    void only_addresses_of_this_portal_are_returned_to() {
        for (String from : List.of("//elsewhere.example", "https://elsewhere.example/x.xhtml", "/\\elsewhere")) {
            Visitor visitor = portal.visitor();
            assertEquals("/home.xhtml", visitor.get(answer(visitor, from)).location());
        }
    }

    @Test
    void an_answer_is_good_once_in_the_browser_that_set_out() {
        Visitor visitor = portal.visitor();
        String back = answer(visitor, LIST);
        assertEquals("STALE", refusal(portal.visitor().get(back)), "in another browser");
        assertEquals(LIST, visitor.get(back).location());
        assertEquals("STALE", refusal(visitor.get(back)), "sent once more");
        assertEquals("STALE", refusal(visitor.get("/singleSignOn/answer")));
        assertEquals("single sign-on STALE ", lastFailure());
    }

    @Test
    void a_token_that_does_not_hold_lets_nobody_in_and_stands_nowhere() {
        issuer.bends(token -> issuer.signed(token.claim("nonce", "another")));
        Visitor visitor = portal.visitor();
        Answer refused = visitor.get(answer(visitor, LIST));
        assertEquals("INVALID", refusal(refused));
        assertTrue(visitor.get(LIST).leadsToSignIn());
        assertTrue(visitor.get(refused.location()).body().contains("身分資料核對不符"));
        assertFalse(portal.log().contains("eyJ"), "no token in the log");
        assertEquals("single sign-on INVALID ", lastFailure());
    }

    @Test
    void what_the_issuer_refuses_is_told_in_words() {
        issuer.refusesWith("access_denied");
        Visitor visitor = portal.visitor();
        Answer refused = visitor.get(answer(visitor, LIST));
        assertEquals("DENIED", refusal(refused));
        assertTrue(visitor.get(refused.location()).body().contains("您取消了" + Portal.ISSUER_NAME));
    }

    @Test
    void a_group_nobody_mapped_opens_nothing_and_a_removed_one_takes_the_role() {
        comes("made-up");
        Visitor stranger = portal.visitor();
        assertEquals("NO_OFFICE", refusal(stranger.get(answer(stranger, LIST))));
        comes(group);
        in(LIST);
        comes("made-up");
        Visitor visitor = portal.visitor();
        assertEquals("NO_ROLE", refusal(visitor.get(answer(visitor, LIST))));
        comes(group);
        assertEquals(200, in(LIST).get(LIST).status(), "back in the group, back in");
    }

    @Test
    void a_local_password_that_is_too_old_is_not_asked_for() throws SQLException {
        in(LIST);
        change("update identity_account set password_changed_at = '2020-01-01', must_change_password = true"
                + " where sign_in_name = '" + person + "'");
        Visitor visitor = in(LIST);
        assertEquals(200, visitor.get(LIST).status());
        assertFalse(visitor.get("/identity/myAccount.xhtml").body().contains("class=\"obstacle\""));
    }

    @Test
    void a_disabled_account_is_refused_in_the_words_of_a_local_sign_in() throws SQLException {
        in(LIST);
        change("update identity_account set disabled_at = utc_timestamp(3) where sign_in_name = '" + person + "'");
        Visitor visitor = portal.visitor();
        Answer refused = visitor.get(answer(visitor, LIST));
        assertEquals("CLOSED", refusal(refused));
        assertTrue(visitor.get(refused.location()).body().contains("帳號或密碼不對，或帳號目前不能使用"));
    }

    @Test
    void a_role_that_needs_a_second_factor_has_it_from_the_issuer_or_from_the_portal() throws SQLException {
        change("update identity_role set needs_second_factor = true where code = 'reader'");
        try {
            Visitor visitor = portal.visitor();
            assertEquals(
                    "/secondFactor.xhtml?from=%2Fhome.xhtml",
                    visitor.get(answer(visitor, "/home.xhtml")).location());
            assertEquals(
                    "/secondFactor.xhtml?from=%2Fhome.xhtml",
                    visitor.get("/home.xhtml").location());
            issuer.person(
                    "subject-" + person,
                    Map.of("preferred_username", person, "groups", List.of(group), "amr", List.of("pwd", "otp")));
            assertEquals(200, in("/home.xhtml").get("/home.xhtml").status(), "otp is what the setting names");
        } finally {
            change("update identity_role set needs_second_factor = false where code = 'reader'");
        }
    }

    @Test
    void signing_out_leads_on_to_the_issuer_without_any_token() {
        Visitor visitor = in("/home.xhtml");
        Map<String, String> form = visitor.get("/home.xhtml").form();
        form.put("signOut", "signOut");
        form.put("signOut:leave", "signOut:leave");
        Answer out = visitor.post("/home.xhtml", form);
        assertEquals("/signedOut.xhtml", out.location());
        Answer page = visitor.get("/signedOut.xhtml");
        String refresh = page.header("Refresh");
        assertTrue(refresh.startsWith("0; url=" + issuer.address() + "/logout?"), refresh);
        assertTrue(refresh.contains("client_id=anwang") && !refresh.contains("id_token_hint"), refresh);
        assertTrue(visitor.get("/home.xhtml").leadsToSignIn());
        Visitor local = portal.signedIn("reader");
        Map<String, String> leave = local.get("/home.xhtml").form();
        leave.put("signOut", "signOut");
        leave.put("signOut:leave", "signOut:leave");
        assertEquals("/signIn.xhtml", local.post("/home.xhtml", leave).location(), "by password as before");
    }

    @Test
    void the_idle_limit_ends_it_like_any_other_and_the_person_comes_back_to_the_same_page() throws SQLException {
        Visitor visitor = in(LIST);
        change("update identity_sign_in s join identity_account a on a.id = s.account_id"
                + " set s.last_seen = utc_timestamp(3) - interval 31 minute where a.sign_in_name = '" + person + "'");
        String over = visitor.get(LIST).location();
        assertEquals("/signIn.xhtml?from=%2Fmeetings%2FseriesList.xhtml&ended=IDLE", over);
        String page = visitor.get(over).body();
        assertTrue(page.contains("name=\"from\" value=\"" + LIST + "\"") && page.contains("value=\"IDLE\""), page);
        assertEquals(LIST, visitor.get(answer(visitor, LIST, "IDLE")).location());
    }

    @Test
    void words_of_a_refusal_that_were_typed_into_the_address_do_no_harm() {
        String page = portal.visitor().get("/signIn.xhtml?refused=%3Cscript%3E").body();
        assertTrue(page.contains("回報錯誤，沒有完成登入") && !page.contains("<script>"), page);
    }
}
