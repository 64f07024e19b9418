package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/** What somebody reads out to the helpdesk is found in the log. */
class NumberedRequestsIT {
    private static final String HEADER = "X-Request-Id";
    private static final String FORM = "[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}";

    /** Asked by one page alone. */
    private static final String TABLE = "indicators_saved_question";

    @RegisterExtension
    static Portal portal = new Portal();

    @Test
    void every_answer_bears_one_the_ones_that_lead_away_and_refuse_too() {
        Visitor visitor = portal.signedIn("reader");
        for (String address : List.of("/home.xhtml", "/nothing.xhtml", "/metrics", "/desk/file?id=987654321")) {
            String number = visitor.get(address).header(HEADER);
            assertTrue(number.matches(FORM), address + ": " + number);
            assertNotEquals(number, visitor.get(address).header(HEADER), address);
        }
        Answer away = portal.visitor().get("/home.xhtml");
        assertEquals(302, away.status());
        assertTrue(away.header(HEADER).matches(FORM), "nobody is signed in: " + away.header(HEADER));
    }

    @Test
    void the_one_of_the_proxy_is_kept_and_what_is_none_is_not() throws Exception {
        assertEquals("proxy-0123456789", sending("proxy-0123456789"));
        assertTrue(sending("<b>0123456789</b>").matches(FORM));
    }

    private static String sending(String number) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address() + "/signIn.xhtml"))
                .header(HEADER, number)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .firstValue(HEADER)
                .orElse("");
    }

    @Test
    void the_number_on_the_page_of_an_error_is_that_of_its_lines_in_the_log_and_they_name_nobody() throws Exception {
        String person = portal.people().entrySet().stream()
                .filter(one -> one.getValue().contains("indicators.statistics"))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Visitor visitor = portal.signedIn(person);
        portal.database().run("rename table " + TABLE + " to " + TABLE + "_away");
        Answer broken;
        try {
            broken = visitor.get("/indicators/savedQuestionList.xhtml");
        } finally {
            portal.database().run("rename table " + TABLE + "_away to " + TABLE);
        }
        assertEquals(500, broken.status());
        String number = broken.header(HEADER);
        Matcher shown = Pattern.compile("<strong>(" + FORM + ")</strong>").matcher(broken.body());
        assertTrue(shown.find(), broken.body());
        assertEquals(number, shown.group(1));
        List<String> lines =
                portal.log().lines().filter(line -> line.contains(number)).toList();
        assertTrue(lines.stream().anyMatch(line -> line.contains("錯誤編號 " + number)), lines::toString);
        assertTrue(
                lines.stream().anyMatch(line -> line.matches(".*_ThreadName=[^]]*#" + number + "\\].*")),
                "on the thread, so that every line of the request has it: " + lines);
        assertFalse(lines.stream().anyMatch(line -> line.contains(person)), lines::toString);
        Pattern lent = Pattern.compile("_ThreadName=[^]]*[Cc]oncurrent[^]]*#");
        assertFalse(lent.matcher(portal.log()).find(), "work by the clock is no request's: its threads bear no number");
    }
}
