package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.portal.House;
import tw.anwang.portal.House.PageFile;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/** What no page does: act on a form that it did not hand out, or break on an address that somebody made up. */
class EveryPageRefusesIT {
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

    /** What names a record in the address of a page: everything that {@link PageAddresses} puts there. */
    private static final Pattern ID = Pattern.compile("[?&](\\w+)=\\d+");

    @RegisterExtension
    static Portal portal = new Portal();

    private static PagePeople people;
    private static Map<String, Set<String>> everybody;
    private static Set<String> oneOfEachKind;

    @BeforeAll
    static void demoPeople() {
        people = new PagePeople(portal);
        everybody = portal.people();
        oneOfEachKind = portal.oneOfEachKind().keySet();
    }

    @TestFactory
    Stream<DynamicTest> a_form_that_the_page_did_not_hand_out_is_refused_in_words() {
        return pages().map(page -> dynamicTest(page.address(), () -> {
            String address = new PageAddresses(portal).of(page);
            Visitor visitor = people.visitor(people.permitted(page, address));
            refused(visitor.post(address, Map.of("form", "form", "form:save", "form:save")), page);
            refused(visitor.post(address, Map.of("form", "form", "jakarta.faces.ViewState", "-1:-1")), page);
        }));
    }

    private static void refused(Answer answer, PageFile page) {
        assertEquals(409, answer.status(), page.address());
        assertTrue(answer.body().contains("<h1>這張表單已經失效"), answer.body());
        assertTrue(answer.body().contains("href=\"" + page.address()), "a way back to " + page.address());
        assertTrue(answer.header("Content-Type").startsWith("text/html"), answer.header("Content-Type"));
    }

    @TestFactory
    Stream<DynamicTest> nonsense_in_an_address_finds_nothing_and_breaks_nothing() {
        return pages().map(page -> dynamicTest(page.address(), () -> {
            String address = new PageAddresses(portal).of(page);
            Visitor visitor = people.visitor(people.permitted(page, address));
            for (String parameter : PARAMETER
                    .matcher(page.text())
                    .results()
                    .map(found -> found.group(1))
                    .toList()) {
                for (String nonsense : List.of("abc", "-1", "99999999999999999999", "%27or%271", "%EF%BC%91")) {
                    String asked = with(address, parameter, nonsense);
                    Answer answer = visitor.get(asked);
                    assertTrue(List.of(200, 302, 404).contains(answer.status()), asked + " answers " + answer.status());
                    assertFalse(answer.body().matches("(?s).*<li>j_idt.*"), asked + " speaks of the inside of a page");
                }
            }
        }));
    }

    /** Of a record that is not there, and of one that is there and lies outside: the same answer, which tells nothing. */
    @TestFactory
    Stream<DynamicTest> a_forged_id_in_an_address_is_not_found() {
        return pages().map(page -> dynamicTest(page.address(), () -> {
            String address = new PageAddresses(portal).of(page);
            Visitor visitor = people.visitor(people.permitted(page, address));
            for (String parameter : records(address)) {
                for (String id : List.of("0", "987654321", "9223372036854775807")) {
                    String asked = with(address, parameter, id);
                    int status = visitor.get(asked).status();
                    assertTrue(List.of(403, 404).contains(status), asked + " answers " + status);
                }
            }
            outside(page, address, false);
        }));
    }

    /** The test before this one asks one person of each kind of those who have no right to the page. */
    @TestFactory
    @Tag("full")
    Stream<DynamicTest> whoever_asks_for_a_record_that_is_there_is_told_no_more() {
        return pages().map(page ->
                dynamicTest(page.address(), () -> outside(page, new PageAddresses(portal).of(page), true)));
    }

    /** A round beside an item only narrows what is shown of the item, and is no record of its own. */
    private static List<String> records(String address) {
        List<String> named =
                ID.matcher(address).results().map(found -> found.group(1)).toList();
        return named.contains("item") ? List.of("item") : named;
    }

    /** What is no page and gives rows: a file, a job, a paper. */
    @TestFactory
    Stream<DynamicTest> a_forged_id_at_an_address_that_is_no_page_is_not_found_either() {
        Map<String, String> rows = Map.of(
                "/desk/file?id=", "select min(id) from desk_file",
                "/desk/jobState?id=",
                        "select min(j.id) from desk_job j join identity_account a on a.id = j.account_id"
                                + " where a.sign_in_name not in ('reader', 'admin', 'auditor')",
                "/meetings/minutesDocument?format=odt&minutes=", "select min(id) from meetings_minutes",
                "/meetings/reportDocument?format=odt&meeting=", "select min(meeting_id) from meetings_round");
        return rows.entrySet().stream()
                .map(one -> dynamicTest(one.getKey(), () -> {
                    for (String person : List.of("reader", "admin", "auditor", "shejia.officer")) {
                        for (String id : List.of("0", "987654321", "9223372036854775807", "x")) {
                            notFound(people.visitor(person), one.getKey() + id);
                        }
                    }
                    for (String person : List.of("reader", "admin", "auditor")) {
                        portal.value(one.getValue())
                                .ifPresent(id -> notFound(people.visitor(person), one.getKey() + id));
                    }
                }));
    }

    private static void notFound(Visitor visitor, String address) {
        int status = visitor.get(address).status();
        assertTrue(List.of(400, 403, 404).contains(status), address + " answers " + status);
    }

    /** Whoever has the right sees the record or does not find it; nobody is told more. */
    private static void outside(PageFile page, String address, boolean all) {
        if (ID.matcher(address).find()) {
            everybody.forEach((person, rights) -> {
                boolean permitted = page.permission().map(rights::contains).orElse(true);
                if (all || permitted || oneOfEachKind.contains(person)) {
                    seenOrNotFound(person, permitted, address);
                }
            });
        }
    }

    private static void seenOrNotFound(String person, boolean permitted, String address) {
        Answer answer = people.visitor(person).get(address);
        int status = answer.status();
        // another test's account whose role needs a second factor is led to that, whatever it asks for
        boolean halfway = answer.location().matches("/(secondFactor|identity/factorNew)\\.xhtml.*");
        assertTrue(
                halfway || (permitted ? List.of(200, 302, 403, 404).contains(status) : status == 403),
                person + " at " + address + " is answered " + status + " " + answer.location());
    }

    private static String with(String address, String parameter, String value) {
        String bare =
                address.replaceAll("([?&])" + parameter + "=[^&]*&?", "$1").replaceAll("[?&]$", "");
        return bare + (bare.contains("?") ? "&" : "?") + parameter + "=" + value;
    }

    private static Stream<PageFile> pages() {
        return House.pages().stream().filter(page -> !page.isOpen());
    }
}
