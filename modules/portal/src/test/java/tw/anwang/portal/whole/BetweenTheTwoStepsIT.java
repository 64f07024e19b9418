package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.annotation.WebServlet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.portal.House;
import tw.anwang.testing.TestAccount;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/** Whose password was right and whose second factor is still to be shown has nothing but the page that asks for it. */
class BetweenTheTwoStepsIT {
    private static final String STEP = "/secondFactor.xhtml";

    /** For everybody: the language, what a load balancer asks, and documents of published minutes. */
    private static final List<String> OPEN = List.of(
            "/language",
            "/health/live",
            "/health/ready",
            "/live",
            "/ready",
            "/singleSignOn",
            "/singleSignOn/answer",
            "/public/document");

    private static final String PERSON = "half.way";

    @RegisterExtension
    static Portal portal = new Portal();

    @BeforeAll
    static void an_administrator_with_a_factor() throws SQLException {
        long id = new TestAccount(PERSON, "半途", List.of("administrator")).like(portal.database(), "admin");
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into identity_factor (account_id, kind, name, added_at, secret) values ("
                    + id + ", 'AUTHENTICATOR', '手機', utc_timestamp(3), x'00')");
        }
    }

    private static Visitor halfway() {
        Visitor visitor = portal.visitor();
        assertEquals(
                STEP + "?from=%2Fidentity%2FaccountList.xhtml",
                visitor.trySigningIn(PERSON, Portal.PASSWORD, "/identity/accountList.xhtml")
                        .location());
        return visitor;
    }

    private static boolean leadsToTheStep(Answer answer) {
        return answer.status() == 302 && answer.location().startsWith(STEP);
    }

    @Test
    void no_page_is_open() {
        Visitor visitor = halfway();
        House.pages().stream()
                .filter(page -> !page.isOpen() && !page.address().equals(STEP))
                .forEach(page -> {
                    assertTrue(leadsToTheStep(visitor.get(page.address())), "GET " + page.address());
                    assertTrue(
                            leadsToTheStep(visitor.post(page.address(), Map.of("form", "form"))),
                            "POST " + page.address());
                });
    }

    @Test
    void no_address_of_a_servlet_is_open() {
        Visitor visitor = halfway();
        List<String> servlets = House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .map(type -> type.getAnnotationOfType(WebServlet.class))
                .flatMap(servlet -> Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns())))
                .map(address -> address.replace("*", "1"))
                .filter(address -> !OPEN.contains(address))
                .toList();
        assertFalse(servlets.isEmpty());
        servlets.forEach(address -> {
            assertTrue(leadsToTheStep(visitor.get(address)), "GET " + address);
            assertTrue(leadsToTheStep(visitor.post(address, Map.of())), "POST " + address);
        });
    }

    @Test
    void the_page_that_asks_shows_no_menu_and_no_name_and_cannot_be_led_out_of_the_portal() {
        Visitor visitor = halfway();
        Answer page = visitor.get(STEP + "?from=//evil.example/x.xhtml");
        assertEquals(200, page.status());
        assertFalse(page.body().contains("半途"), "no name");
        assertFalse(page.body().contains("/identity/accountList.xhtml"), "no menu");
        assertTrue(page.body().contains("name=\"from\" value=\"/home.xhtml\""), "goes on inside the portal");
        for (String way : List.of(
                STEP + ";a=b/../home.xhtml",
                STEP + "/../home.xhtml",
                "/x" + STEP,
                STEP + "/identity/accountList.xhtml")) {
            Answer answer = visitor.get(way);
            assertFalse(answer.body().contains("半途"), way + " answers " + answer.status());
        }
    }

    @Test
    void a_wrong_code_opens_nothing_and_the_password_page_begins_anew() {
        Visitor visitor = halfway();
        String before = visitor.session().orElseThrow();
        Map<String, String> form = visitor.get(STEP).form();
        form.put("recovery", "recovery");
        form.put("recovery:code:input", "ABCD-EFGH-JKMN");
        form.put("recovery:go", "recovery:go");
        assertTrue(visitor.post(STEP, form).body().contains("復原碼不對"));
        assertTrue(leadsToTheStep(visitor.get("/home.xhtml")));
        visitor.signIn("reader", Portal.PASSWORD);
        assertNotEquals(before, visitor.session().orElseThrow());
        assertEquals(200, visitor.get("/home.xhtml").status());
        assertEquals(
                STEP + "?from=%2Fhome.xhtml",
                visitor.trySigningIn(PERSON, Portal.PASSWORD, null).location(),
                "who was in as somebody else is not in as this one");
        assertTrue(leadsToTheStep(visitor.get("/home.xhtml")));
    }

    @Test
    void without_the_password_there_is_no_second_step() {
        assertTrue(portal.visitor().get(STEP).leadsToSignIn());
        assertTrue(portal.visitor().post(STEP, Map.of("code", "code")).leadsToSignIn());
        assertTrue(portal.visitor().get("/identity/factorNew.xhtml").leadsToSignIn());
    }
}
