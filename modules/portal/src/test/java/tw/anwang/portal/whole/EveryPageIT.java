package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.portal.House;
import tw.anwang.portal.House.PageFile;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

class EveryPageIT {
    @RegisterExtension
    static Portal portal = new Portal();

    private static PagePeople people;
    private static final Map<String, Visitor> IN_ENGLISH = new HashMap<>();

    @BeforeAll
    static void demoPeople() {
        people = new PagePeople(portal);
    }

    @TestFactory
    Stream<DynamicTest> answers_who_may_and_refuses_who_may_not() {
        return House.pages().stream()
                .filter(page -> !page.isOpen())
                .map(page -> dynamicTest(page.address(), () -> prove(page)));
    }

    @TestFactory
    Stream<DynamicTest> open_pages_answer_everybody() {
        return Stream.of("/signIn.xhtml", "/newPassword.xhtml")
                .map(page -> dynamicTest(page, () -> {
                    whole(portal.visitor().get(page), "zh-Hant-TW");
                    whole(portal.visitor().inEnglish().get(page), "en");
                }));
    }

    private void prove(PageFile page) {
        String address = new PageAddresses(portal).of(page);
        assertTrue(portal.visitor().get(address).leadsToSignIn(), "signed out, " + address + " leads to sign-in");
        String person = people.permitted(page, address);
        whole(people.visitor(person).get(address), "zh-Hant-TW");
        Visitor english =
                IN_ENGLISH.computeIfAbsent(person, name -> portal.signedIn(name).inEnglish());
        whole(english.get(address), "en");
        page.permission().flatMap(people::without).ifPresent(other -> {
            assertEquals(403, people.visitor(other).get(address).status(), other + " may not open " + address);
        });
        String log = portal.log();
        assertFalse(log.contains("JSF1090"), "a link on " + address + " leads to no page");
    }

    private static void whole(Answer answer, String language) {
        assertAll(
                () -> assertEquals(200, answer.status()),
                () -> assertTrue(answer.body().strip().endsWith("</html>"), "the page ends where it should"),
                () -> assertFalse(answer.body().contains("???"), "every label has words"),
                () -> assertTrue(answer.body().contains("lang=\"" + language + "\""), "in " + language));
    }
}
