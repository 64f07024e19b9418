package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.portal.House;
import tw.anwang.portal.House.PageFile;
import tw.anwang.portal.whole.Visitor.Answer;

class EveryPageIT {
    @RegisterExtension
    static Portal portal = new Portal();

    private final Map<String, Visitor> visitors = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> answers_who_may_and_refuses_who_may_not() {
        return House.pages().stream()
                .filter(page -> !page.isOpen())
                .map(page -> dynamicTest(page.address(), () -> prove(page)));
    }

    @TestFactory
    Stream<DynamicTest> open_pages_answer_everybody() {
        return Stream.of("/signIn.xhtml")
                .map(page -> dynamicTest(page, () -> {
                    whole(portal.visitor().get(page), "zh-Hant-TW");
                    whole(portal.visitor().inEnglish().get(page), "en");
                }));
    }

    private void prove(PageFile page) {
        String address = new PageAddresses(portal).of(page);
        assertTrue(portal.visitor().get(address).leadsToSignIn(), "signed out, " + address + " leads to sign-in");
        String person = permitted(page, address);
        whole(visitor(person).get(address), "zh-Hant-TW");
        whole(portal.signedIn(person).inEnglish().get(address), "en");
        page.permission().flatMap(this::without).ifPresent(other -> {
            assertEquals(403, visitor(other).get(address).status(), other + " may not open " + address);
        });
        String log = portal.log();
        assertFalse(log.contains("JSF1090"), "a link on " + address + " leads to no page");
    }

    private String permitted(PageFile page, String address) {
        List<String> people = portal.people().entrySet().stream()
                .filter(person ->
                        page.permission().map(person.getValue()::contains).orElse(true))
                .map(Map.Entry::getKey)
                .toList();
        assertFalse(people.isEmpty(), "a demo person has the right " + page.permission());
        return people.stream()
                .filter(person -> visitor(person).get(address).status() == 200)
                .findFirst()
                .orElseThrow(() -> new AssertionError(address + " answers none of " + people + ": "
                        + visitor(people.get(0)).get(address).status()));
    }

    private Optional<String> without(String permission) {
        return portal.people().entrySet().stream()
                .filter(person -> !person.getValue().contains(permission))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Visitor visitor(String person) {
        return visitors.computeIfAbsent(person, portal::signedIn);
    }

    private static void whole(Answer answer, String language) {
        assertAll(
                () -> assertEquals(200, answer.status()),
                () -> assertTrue(answer.body().strip().endsWith("</html>"), "the page ends where it should"),
                () -> assertFalse(answer.body().contains("???"), "every label has words"),
                () -> assertTrue(answer.body().contains("lang=\"" + language + "\""), "in " + language));
    }
}
