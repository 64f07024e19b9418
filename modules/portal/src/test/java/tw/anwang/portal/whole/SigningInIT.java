package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.annotation.WebServlet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.anwang.portal.House;
import tw.anwang.testing.TestAccount;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

class SigningInIT {
    /** For everybody: the language, and what a load balancer asks. */
    /** The way to an issuer and back is for those outside; SingleSignOnIT tries it. */
    private static final List<String> OPEN = List.of(
            "/language",
            "/health/live",
            "/health/ready",
            "/live",
            "/public/document",
            "/ready",
            "/singleSignOn",
            "/singleSignOn/answer");

    private static final Pattern MESSAGE = Pattern.compile("(?s)<ul class=\"msgs bad\">(.*?)</ul>");

    private static int number;

    @RegisterExtension
    static Portal portal = new Portal();

    private static String message(Answer answer) {
        var found = MESSAGE.matcher(answer.body());
        return found.find() ? found.group(1).replaceAll("<[^>]*>", "").strip() : "";
    }

    /** A person of the test's own, made from a demo person. */
    private static String person(String name, boolean mustChange) throws SQLException {
        long id = TestAccount.named(name).with("reader").like(portal.database(), "reader");
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update identity_account set must_change_password = " + mustChange + " where id = " + id);
        }
        return name;
    }

    @Test
    void a_start_without_any_account_tells_which_settings_open_the_first() {
        assertTrue(portal.log().contains("尚無任何帳號，請設定 APP_FIRST_ADMIN 與 APP_FIRST_ADMIN_PASSWORD 後重新啟動"));
    }

    @Test
    void every_address_of_a_servlet_is_closed_to_those_outside() {
        servlets().forEach(address -> {
            assertTrue(portal.visitor().get(address).leadsToSignIn(), "GET " + address);
            assertTrue(portal.visitor().post(address, Map.of()).leadsToSignIn(), "POST " + address);
        });
    }

    private static Stream<String> servlets() {
        return House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .map(type -> type.getAnnotationOfType(WebServlet.class))
                .flatMap(servlet -> Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns())))
                .map(address -> address.replace("*", "1"))
                .filter(address -> !OPEN.contains(address));
    }

    @Test
    void a_load_balancer_learns_without_an_account_whether_the_portal_is_ready_and_nothing_else() {
        Answer ready = portal.visitor().get("/health/ready");
        assertEquals(200, ready.status());
        for (String check : List.of("database", "files")) {
            assertTrue(ready.body().contains("\"" + check + "\""), ready.body());
        }
        assertFalse(ready.body().contains("/"), "no folder is told: " + ready.body());
        assertEquals(200, portal.visitor().get("/health/live").status());
    }

    @Test
    void figures_of_the_server_are_for_the_national_administrator_and_a_program_with_the_token() {
        for (String way : List.of("/metrics", "/metrics/", "/metrics/base", "/metrics;a=b", "/metrics/vendor?name=x")) {
            assertEquals(401, portal.visitor().get(way).status(), way);
            assertEquals(401, portal.visitor().post(way, Map.of()).status(), way);
            for (String person : List.of("reader", "shejia.officer", "county.admin")) {
                assertEquals(403, portal.signedIn(person).get(way).status(), person + " " + way);
            }
        }
        assertTrue(portal.signedIn("admin").get("/metrics").body().contains("memory"), "an administrator");
        Answer program = portal.visitor().showing(Portal.METRICS_TOKEN).get("/metrics");
        assertTrue(program.status() == 200 && program.body().contains("memory"), "a program");
        for (String gauge : List.of("waiting", "failed", "oldest_waiting_seconds", "last_sent_timestamp_seconds")) {
            assertTrue(program.body().contains("anwang_mail_" + gauge), gauge + " in " + program.body());
        }
        for (String gauge : List.of(
                "check_state{",
                "clock_difference_seconds",
                "database_answer_seconds",
                "data_free_bytes",
                "files_free_bytes",
                "trail_seal_age_seconds",
                "search_unbuilt_records")) {
            assertTrue(program.body().contains("\nanwang_" + gauge), gauge + " in " + program.body());
        }
        assertTrue(
                Pattern.compile("\nanwang_check_state\\{[^}]*check=\"database\"[^}]*} 0(\\.0)?\n")
                        .matcher(program.body())
                        .find(),
                program.body());
        assertFalse(program.body().contains("@example"), "and no receiver");
        for (String wrong : List.of("", "x", Portal.METRICS_TOKEN + "x", Portal.METRICS_TOKEN.substring(1))) {
            assertEquals(401, portal.visitor().showing(wrong).get("/metrics").status(), wrong);
        }
        assertTrue(
                portal.visitor()
                        .showing(Portal.METRICS_TOKEN)
                        .get("/home.xhtml")
                        .leadsToSignIn(),
                "nothing else");
    }

    @Test
    void a_servlet_takes_nothing_that_a_foreign_page_could_send() {
        servlets().forEach(address -> {
            int status =
                    portal.signedIn("shejia.officer").post(address, Map.of()).status();
            assertTrue(List.of(403, 404, 405).contains(status), "POST " + address + " answers " + status);
        });
    }

    @Test
    void pages_that_do_not_exist_and_inner_files_tell_nothing() {
        assertTrue(portal.visitor().get("/nothing/here.xhtml").leadsToSignIn());
        assertTrue(portal.signedIn("reader")
                .get("/meetingsParts/head.xhtml")
                .body()
                .contains("您沒有這項權限"));
        for (String inner : List.of("/WEB-INF/web.xml", "/WEB-INF/layout.xhtml", "/META-INF/MANIFEST.MF")) {
            Answer answer = portal.signedIn("reader").get(inner);
            assertEquals(404, answer.status(), inner);
        }
    }

    @Test
    void an_unknown_name_and_a_wrong_password_are_told_apart_by_nothing() throws SQLException {
        String known = person("same.words", false);
        String wrong = message(portal.visitor().trySigningIn(known, "wrong", null));
        assertFalse(wrong.isEmpty());
        assertEquals(wrong, message(portal.visitor().trySigningIn("nobody.at.all", "wrong", null)));
        assertEquals(wrong, message(portal.visitor().trySigningIn("' or '1'='1", "' or '1'='1", null)));
    }

    @Test
    void a_disabled_account_answers_as_one_that_nobody_has() throws SQLException {
        String person = person("disabled.one", false);
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update identity_account set disabled_at = utc_timestamp() where sign_in_name = '" + person + "'");
        }
        Answer right = portal.visitor().trySigningIn(person, Portal.PASSWORD, null);
        assertEquals(200, right.status());
        assertEquals(message(portal.visitor().trySigningIn("nobody.at.all", "wrong", null)), message(right));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anwang-2026",
                "ANWANG-2026",
                "Anwang-2026 ",
                " Anwang-2026",
                "Anwang‐2026",
                "Ａｎｗａｎｇ－２０２６",
                "Anwang-2026\0",
                "🐎",
                "Anwang-20261",
                "<script>alert(1)</script>",
                "' or '1'='1"
            })
    void a_wrong_password_in_whichever_spelling_lets_nobody_in(String wrong) throws SQLException {
        String person = person("spelling" + ++number, false);
        Answer answer = portal.visitor().trySigningIn(person, wrong, null);
        assertEquals(200, answer.status());
        assertEquals(message(portal.visitor().trySigningIn("nobody.at.all", "wrong", null)), message(answer));
    }

    @Test
    void a_password_of_a_megabyte_is_refused_in_the_same_words_and_hashed_by_nobody() throws SQLException {
        String person = person("megabyte", false);
        Answer answer = portal.visitor().trySigningIn(person, "A1-a".repeat(262_144), null);
        assertEquals(200, answer.status());
        assertEquals(message(portal.visitor().trySigningIn("nobody.at.all", "wrong", null)), message(answer));
    }

    @Test
    void five_wrong_passwords_lock_the_account_for_the_right_one_too() throws SQLException {
        String person = person("locked.out", false);
        for (int i = 0; i < 5; i++) {
            portal.visitor().trySigningIn(person, "wrong" + i, null);
        }
        Answer right = portal.visitor().trySigningIn(person, Portal.PASSWORD, null);
        assertEquals(200, right.status());
        Answer nobody = portal.visitor().trySigningIn("nobody.at.all", "wrong", null);
        assertEquals(message(nobody), message(right), "who tries names does not learn that this one is locked");
        assertTrue(message(right).contains("15"), "and who is locked out learns how long to wait: " + message(right));
    }

    @Test
    void guesses_sent_at_once_are_counted_one_by_one() throws SQLException {
        String person = person("guessed.at", false);
        List<Visitor> guessers = Stream.generate(portal::visitor).limit(12).toList();
        guessers.parallelStream().forEach(visitor -> visitor.trySigningIn(person, "guess" + visitor.hashCode(), null));
        assertEquals(
                200,
                portal.visitor().trySigningIn(person, Portal.PASSWORD, null).status(),
                "locked");
    }

    @Test
    void no_way_round_the_sign_in_leads_to_a_page_or_an_inner_file() {
        for (String way : List.of(
                "/meetingsParts/head.xhtml",
                "/META-INF/resources/meetings/answer.xhtml",
                "/META-INF/persistence.xml",
                "/web-inf/web.xml",
                "/%57EB-INF/web.xml",
                "/WEB-INF%2fweb.xml",
                "/..;/WEB-INF/web.xml",
                "/error/..;/WEB-INF/web.xml",
                "/error/%2e%2e/WEB-INF/web.xml",
                "/home.xhtml;a=b",
                "/;a/home.xhtml",
                "/home.xhtml/",
                "/faces/home.xhtml",
                "/home",
                "/resources/app/field.xhtml",
                "/tw/anwang/portal/messages.properties",
                "/jakarta.faces.resource/..;/home.xhtml",
                "/jakarta.faces.resource/x/../../home.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
                "/jakarta.faces.resource/head.xhtml.xhtml?ln=meetingsParts",
                "/jakarta.faces.resource/field.xhtml.xhtml?ln=app",
                "/jakarta.faces.resource/messages.properties.xhtml?ln=tw/anwang/portal")) {
            for (Visitor visitor : List.of(portal.visitor(), portal.visitor().inEnglish())) {
                Answer answer = visitor.get(way);
                assertTrue(answer.status() >= 300, way + " answers " + answer.status());
                assertFalse(answer.body().matches("(?s).*(<web-app|composition|cc:implementation|brand=).*"), way);
            }
        }
    }

    @Test
    void every_answer_bears_the_headers_that_protect_it() {
        for (Answer answer : List.of(
                portal.visitor().get("/signIn.xhtml"),
                portal.signedIn("reader").get("/home.xhtml"),
                portal.signedIn("reader").get("/identity/accountList.xhtml"),
                portal.signedIn("reader").get("/nothing.xhtml"))) {
            String policy = answer.header("Content-Security-Policy");
            assertTrue(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), policy);
            assertFalse(policy.matches(".*(script-src|style-src|style-src-elem) [^;]*(unsafe|\\*|data:).*"), policy);
            assertEquals("same-origin", answer.header("Cross-Origin-Opener-Policy"));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertEquals("same-origin", answer.header("Referrer-Policy"));
            assertEquals("no-store", answer.header("Cache-Control"));
            assertTrue(answer.header("Content-Type").startsWith("text/html"), answer.header("Content-Type"));
        }
    }

    @Test
    void an_answer_that_leads_away_before_any_page_is_made_bears_them_too() {
        for (Answer away : List.of(
                portal.visitor().get("/home.xhtml"),
                portal.visitor().overHttps().get("/home.xhtml"),
                portal.signedIn("reader").post("/meetings/meetingList.xhtml?asks", Map.of("q", "王")))) {
            assertTrue(List.of(302, 303).contains(away.status()), "leads away: " + away.status());
            assertEquals("default-src 'none'; frame-ancestors 'none'", away.header("Content-Security-Policy"));
            assertEquals("same-origin", away.header("Cross-Origin-Opener-Policy"));
            assertEquals("nosniff", away.header("X-Content-Type-Options"));
            assertEquals("same-origin", away.header("Referrer-Policy"));
            assertEquals("no-store", away.header("Cache-Control"));
        }
    }

    @Test
    void where_the_proxy_ends_the_encryption_browsers_are_told_to_use_nothing_else() {
        for (String page : List.of(
                "/signIn.xhtml",
                "/home.xhtml",
                "/nothing.xhtml",
                "/language?to=zh",
                "/jakarta.faces.resource/favicon.svg.xhtml?ln=app")) {
            assertEquals(
                    "max-age=31536000",
                    portal.visitor().overHttps().get(page).header("Strict-Transport-Security"),
                    page);
            assertEquals("", portal.visitor().get(page).header("Strict-Transport-Security"), page);
        }
    }

    @Test
    void the_number_of_a_session_alone_opens_nothing_and_ends_nothing() {
        Visitor visitor = portal.signedIn("reader");
        for (String key : List.of("", "guessed", visitor.session().orElseThrow())) {
            Visitor thief = portal.visitor();
            thief.cookie("anwang", visitor.session().orElseThrow());
            if (!key.isEmpty()) {
                thief.cookie("anwang-key", key);
            }
            assertTrue(thief.get("/home.xhtml").leadsToSignIn(), "with the key " + key);
        }
        Visitor another = portal.signedIn("reader");
        Visitor mixed = portal.visitor();
        mixed.cookie("anwang", visitor.session().orElseThrow());
        mixed.cookie("anwang-key", another.value("anwang-key").orElseThrow());
        assertTrue(mixed.get("/home.xhtml").leadsToSignIn(), "with the key of another sign-in");
        Map<String, String> form = mixed.get("/signIn.xhtml").form();
        form.put("signOut", "signOut");
        form.put("signOut:leave", "signOut:leave");
        mixed.post("/signIn.xhtml", form);
        assertEquals(200, visitor.get("/home.xhtml").status(), "its owner goes on");
    }

    @Test
    void a_number_for_words_in_an_address_is_nobodys_before_somebody_is_in() {
        for (String open : List.of("/signIn.xhtml", "/newPassword.xhtml", "/apply.xhtml")) {
            assertEquals(200, portal.visitor().get(open + "?q=~1").status(), open);
        }
        assertTrue(portal.visitor().get("/meetings/trackedItemList.xhtml?q=~1").leadsToSignIn());
    }

    @Test
    void the_key_of_a_sign_in_has_more_than_128_random_bits_and_is_another_each_time() {
        Visitor visitor = portal.signedIn("reader");
        String first = visitor.value("anwang-key").orElseThrow();
        assertTrue(first.matches("[\\w-]{32}"), "24 bytes: " + first);
        visitor.signIn("reader", Portal.PASSWORD);
        assertNotEquals(first, visitor.value("anwang-key").orElseThrow());
    }

    @Test
    void the_session_gets_another_number_at_sign_in() {
        Visitor visitor = portal.visitor();
        visitor.get("/signIn.xhtml");
        String before = visitor.session().orElse("none");
        visitor.signIn("reader", Portal.PASSWORD);
        assertNotEquals(before, visitor.session().orElseThrow());
        Visitor fixed = portal.visitor();
        fixed.cookie("anwang", "planted-by-somebody");
        Answer in = fixed.trySigningIn("reader", Portal.PASSWORD, null);
        assertTrue(in.setCookies().stream().anyMatch(cookie -> cookie.startsWith("anwang=")), "a number of its own");
        Visitor planter = portal.visitor();
        planter.cookie("anwang", "planted-by-somebody");
        assertTrue(planter.get("/home.xhtml").leadsToSignIn());
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_never_in_addresses() {
        Answer answer = portal.visitor().trySigningIn("reader", Portal.PASSWORD, null);
        assertFalse(answer.setCookies().isEmpty());
        answer.setCookies().forEach(cookie -> assertTrue(cookie.contains("HttpOnly"), cookie));
        answer.setCookies()
                .forEach(cookie -> assertTrue(cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"), cookie));
        assertFalse(answer.location().contains("jsessionid"));
    }

    @Test
    void a_cookie_of_https_never_travels_without_it() {
        Answer plain = portal.visitor().get("/signIn.xhtml");
        plain.setCookies().forEach(cookie -> assertFalse(cookie.contains("Secure"), cookie));
        Answer secure = portal.visitor().overHttps().get("/signIn.xhtml");
        assertFalse(secure.setCookies().isEmpty());
        secure.setCookies().forEach(cookie -> assertTrue(cookie.contains("Secure"), cookie));
        Answer language = portal.visitor().overHttps().get("/language?to=en&from=/signIn.xhtml");
        language.setCookies().forEach(cookie -> assertTrue(cookie.contains("Secure"), cookie));
    }

    @Test
    void signing_in_leads_back_to_the_page_and_never_out_of_the_portal() {
        assertEquals(
                "/identity/myAccount.xhtml",
                portal.visitor()
                        .trySigningIn("reader", Portal.PASSWORD, "/identity/myAccount.xhtml")
                        .location());
        for (String out : List.of("//evil.example/x.xhtml", "https://evil.example/", "/\\evil.example/x.xhtml")) {
            assertEquals(
                    "/home.xhtml",
                    portal.visitor()
                            .trySigningIn("reader", Portal.PASSWORD, out)
                            .location(),
                    out);
        }
        assertEquals(
                "/home.xhtml",
                portal.visitor()
                        .get("/language?to=en&from=//evil.example/x.xhtml")
                        .location());
    }

    @Test
    void signing_out_is_a_form_and_ends_the_session() {
        Visitor visitor = portal.signedIn("reader");
        Answer home = visitor.get("/home.xhtml");
        String session = visitor.session().orElseThrow();
        Map<String, String> form = home.form();
        form.put("signOut", "signOut");
        var link = Pattern.compile("signOut:[\\w-]+").matcher(home.body());
        assertTrue(link.find());
        form.put(link.group(), link.group());
        String key = visitor.value("anwang-key").orElseThrow();
        Answer out = visitor.post("/home.xhtml", form);
        assertEquals("/signIn.xhtml", out.location());
        assertEquals("\"storage\"", out.header("Clear-Site-Data"), "cookies would be those of the whole domain");
        assertEquals(Optional.empty(), visitor.value("anwang-key"));
        Visitor thief = portal.visitor();
        thief.cookie("anwang", session);
        thief.cookie("anwang-key", key);
        assertTrue(thief.get("/home.xhtml").leadsToSignIn());
    }

    @Test
    void a_form_that_the_portal_did_not_hand_out_does_nothing() {
        Visitor visitor = portal.signedIn("reader");
        visitor.post("/home.xhtml", Map.of("signOut", "signOut", "jakarta.faces.ViewState", "forged"));
        visitor.post("/home.xhtml", Map.of("signOut", "signOut"));
        assertEquals(200, visitor.get("/home.xhtml").status(), "still signed in");
    }

    @Test
    void who_must_change_the_password_gets_no_other_page() throws SQLException {
        Visitor visitor = portal.visitor();
        visitor.signIn(person("one.time", true), Portal.PASSWORD);
        assertEquals("/identity/myAccount.xhtml", visitor.get("/home.xhtml").location());
        Answer page = visitor.get("/identity/myAccount.xhtml");
        assertEquals(200, page.status());
        Map<String, String> form = page.form();
        form.put("password", "password");
        form.put("password:present:input", Portal.PASSWORD);
        form.put("password:wanted:input", "Ganz-Neu-2027");
        form.put("password:again:input", "Ganz-Neu-2027");
        form.put("password:go", "password:go");
        visitor.post("/identity/myAccount.xhtml", form);
        assertEquals(200, visitor.get("/home.xhtml").status());
    }
}
