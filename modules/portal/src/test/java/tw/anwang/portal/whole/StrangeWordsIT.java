package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.portal.House;
import tw.anwang.portal.House.PageFile;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/** SQL and script in every parameter of every page are words that find nothing, or a mistake told in words. */
class StrangeWordsIT {
    static final String SCRIPT = "\"'><script>alert(1)</script>";
    static final List<String> STRANGE = List.of(
            SCRIPT,
            "' or 1=1 -- ",
            "1; drop table identity_account",
            "${1234*5678}#{1234*5678}",
            "\u202e\u0000",
            "-1",
            "９９");

    @RegisterExtension
    static Portal portal = new Portal();

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam\\s[^>]*name=\"([^\"]+)\"");
    private static PagePeople people;

    @BeforeAll
    static void demoPeople() {
        people = new PagePeople(portal);
    }

    @TestFactory
    Stream<DynamicTest> in_the_address_of_every_page() {
        return House.pages().stream()
                .filter(page -> !parameters(page).isEmpty())
                .map(page -> dynamicTest(page.address(), () -> prove(page)));
    }

    /** Whoever shortens an address, or follows a link that lost its end. */
    @TestFactory
    Stream<DynamicTest> left_out_of_the_address_of_every_page_they_are_missed_in_words() {
        return House.pages().stream()
                .filter(page -> !page.isOpen() && !parameters(page).isEmpty())
                .map(page -> dynamicTest(page.address(), () -> proveWithout(page)));
    }

    private static void proveWithout(PageFile page) {
        String whole = new PageAddresses(portal).of(page);
        Visitor visitor = people.visitor(people.permitted(page, whole));
        String[] query = whole.substring(page.address().length())
                .replaceFirst("^\\?", "")
                .split("&");
        for (int missing = 0; missing < query.length; missing++) {
            int one = missing;
            String rest = IntStream.range(0, query.length)
                    .filter(at -> at != one)
                    .mapToObj(at -> query[at])
                    .collect(Collectors.joining("&"));
            for (String asked : List.of(rest, rest + "&" + query[one].replaceFirst("=.*", "="))) {
                int status = visitor.get(page.address() + "?" + asked).status();
                assertTrue(status < 500, page.address() + "?" + asked + " answers " + status);
            }
        }
    }

    private void prove(PageFile page) {
        Visitor visitor = page.isOpen()
                ? portal.visitor()
                : people.visitor(people.permitted(page, new PageAddresses(portal).of(page)));
        for (String strange : STRANGE) {
            String query = parameters(page).stream()
                    .map(name -> name + "=" + URLEncoder.encode(strange, StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            Answer answer = visitor.get(page.address() + "?" + query);
            assertTrue(answer.status() < 500, page.address() + "?" + query + " answers " + answer.status());
            assertFalse(answer.body().contains("<script>alert(1)"), page.address() + " shows script as it came");
            assertFalse(answer.body().contains("70066527006652"), page.address() + " computes what was typed");
        }
    }

    private static List<String> parameters(PageFile page) {
        return PARAMETER
                .matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
