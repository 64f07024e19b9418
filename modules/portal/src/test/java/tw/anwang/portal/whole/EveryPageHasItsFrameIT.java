package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.portal.House;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/** What stands around every page does its work on every page: the switch of the language, the way out. */
class EveryPageHasItsFrameIT {
    private static final Pattern SWITCH = Pattern.compile("<a href=\"(/language[^\"]*)\" lang=\"([^\"]*)\"");
    private static final Pattern CE_DAY = Pattern.compile(">[^<]*(?<![\\d(-])(19|20)\\d{2}[-/]\\d{1,2}[-/]\\d{1,2}");

    @RegisterExtension
    static Portal portal = new Portal();

    private static PagePeople people;

    @BeforeAll
    static void demoPeople() {
        people = new PagePeople(portal);
    }

    @TestFactory
    Stream<DynamicTest> the_switch_leads_back_to_the_page_in_the_other_language() {
        return House.pages().stream()
                .filter(page -> !page.isOpen())
                .map(page -> dynamicTest(page.address(), () -> {
                    String address = new PageAddresses(portal).of(page);
                    Visitor visitor = people.visitor(people.permitted(page, address));
                    Answer english = visitor.get(follow(visitor, address, "en"));
                    assertTrue(
                            english.body().contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">"),
                            address);
                    Answer chinese = visitor.get(follow(visitor, address, "zh-Hant-TW"));
                    assertTrue(chinese.body().contains("lang=\"zh-Hant-TW\">"), address);
                    Matcher day = CE_DAY.matcher(chinese.body());
                    assertTrue(!day.find(), () -> address + " shows a day without its ROC year: " + day.group());
                }));
    }

    private static String follow(Visitor visitor, String address, String language) {
        Matcher link = SWITCH.matcher(visitor.get(address).body());
        assertTrue(link.find(), "a switch on " + address);
        assertEquals(language, link.group(2));
        String back = visitor.get(link.group(1).replace("&amp;", "&")).location();
        assertEquals(address, back, "back to the page");
        return back;
    }

    @TestFactory
    Stream<DynamicTest> the_way_out_is_open_on_every_page() {
        return House.pages().stream()
                .filter(page -> !page.isOpen())
                .map(page -> dynamicTest(page.address(), () -> {
                    String address = new PageAddresses(portal).of(page);
                    Visitor visitor = portal.signedIn(people.permitted(page, address));
                    Map<String, String> form = visitor.get(address).form();
                    form.put("signOut", "signOut");
                    form.put("signOut:leave", "go");
                    assertEquals("/signIn.xhtml", visitor.post(address, form).location());
                    assertTrue(visitor.get("/home.xhtml").leadsToSignIn(), "signed out on " + address);
                }));
    }

    /** Without it a press before the page's scripts are there is done and answered as a mistake of the portal. */
    @TestFactory
    Stream<DynamicTest> every_form_bears_the_nonce_of_its_page() {
        return House.pages().stream()
                .map(page -> dynamicTest(page.address(), () -> {
                    String address = page.isOpen() ? page.address() : new PageAddresses(portal).of(page);
                    Visitor visitor =
                            page.isOpen() ? portal.visitor() : people.visitor(people.permitted(page, address));
                    Answer answer = visitor.get(address);
                    String nonce = "name=\"primefaces.nonce\" value=\"" + answer.nonce() + "\"";
                    assertFalse(answer.nonce().isEmpty());
                    assertEquals(
                            count(answer, "name=\"jakarta.faces.ViewState\""),
                            count(answer, Pattern.quote(nonce)),
                            "forms of " + address);
                }));
    }

    private static long count(Answer answer, String words) {
        return Pattern.compile(words).matcher(answer.body()).results().count();
    }

    @Test
    void the_choice_outlives_the_session() {
        Visitor visitor = portal.visitor();
        visitor.get("/language?to=en&from=/signIn.xhtml");
        visitor.signIn("reader", Portal.PASSWORD);
        assertTrue(visitor.get("/home.xhtml").body().contains("My home"));
        visitor.cookie("anwang", "gone");
        assertTrue(visitor.get("/signIn.xhtml").body().contains("User name"));
    }
}
