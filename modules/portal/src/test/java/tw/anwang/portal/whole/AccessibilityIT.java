package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tw.anwang.portal.House;
import tw.anwang.portal.House.PageFile;

/** WCAG 2.1 A and AA as far as a machine sees it, and no sideways scrolling on a narrow screen, on every page. */
class AccessibilityIT extends BrowserTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private final Map<String, Page> pages = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> every_page_is_usable_by_everybody() {
        return House.pages().stream()
                .filter(page -> !page.isOpen())
                .map(page -> dynamicTest(page.address(), () -> prove(page)));
    }

    @TestFactory
    Stream<DynamicTest> the_sign_in_page_too() {
        return Stream.of(DESK, PHONE)
                .map(width -> dynamicTest(width + " px", () -> {
                    Page page = visit(width);
                    page.navigate("/signIn.xhtml");
                    check(page);
                }));
    }

    @Test
    void a_wrong_password_is_told_on_the_sign_in_page() {
        Page page = visit(DESK);
        page.navigate("/signIn.xhtml");
        page.locator("input[autocomplete=username]").fill("nobody.at.all");
        page.locator("input[type=password]").fill("wrong");
        page.locator("#go").click();
        page.locator("ul.msgs.bad").waitFor();
        check(page);
    }

    private void prove(PageFile page) {
        String address = new PageAddresses(portal).of(page);
        String person = new PagePeople(portal).permitted(page, address);
        for (int width : new int[] {DESK, PHONE}) {
            Page shown = pages.computeIfAbsent(person + width, key -> signIn(person, width));
            shown.navigate(address);
            check(shown);
        }
    }

    private static void check(Page page) {
        String found = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(violation -> violation.getId() + ": "
                                + violation.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(5)
                                        .collect(Collectors.joining("\n    ", "\n    ", "")))
                        .collect(Collectors.joining("\n"));
        assertEquals("", found, page.url());
        int tooWide = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertEquals(0, Math.max(0, tooWide), page.url() + " scrolls sideways by that many pixels");
        assertEquals(1, page.locator("h1").count(), page.url() + " has one h1");
    }
}
