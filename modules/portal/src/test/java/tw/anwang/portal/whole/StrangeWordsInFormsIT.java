package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.portal.House;
import tw.anwang.portal.House.PageFile;
import tw.anwang.testing.TestDatabase;

/**
 * Script and SQL in every field of every form, sent by its first button, in a portal of its own: what is accepted is
 * shown as words on every page afterwards, and no page breaks.
 */
@Tag("full")
@ExtendWith(NeedsBrowser.class)
class StrangeWordsInFormsIT {
    private static final String FILL = """
            words => { for (const field of document.querySelectorAll(
                'main form[method=post] input[type=text], main form[method=post] textarea')) {
              if (!field.readOnly && !field.disabled) { field.value = words; field.dispatchEvent(new Event('change', {bubbles: true})); } } }""";

    private static final String BUTTON =
            "main form[method=post] button[type=submit]:enabled, main form[method=post] input[type=submit]:enabled";

    @RegisterExtension
    static Portal pattern = new Portal();

    @TempDir
    Path work;

    private final List<String> trouble = new ArrayList<>();

    @Test
    void are_words_and_nothing_else() {
        TestDatabase database = TestDatabase.fresh("strange_words");
        try (PortalServer server = PortalServer.start(database, work);
                Browser browser = new Browser()) {
            DemoRows.load(database);
            TreeMap<String, Page> signedIn = new TreeMap<>();
            int sent = 0;
            for (String words : List.of(StrangeWordsIT.SCRIPT, "'; drop table identity_account; -- ")) {
                for (PageFile file : House.pages()) {
                    if (!file.isOpen()) {
                        String address = new PageAddresses(pattern).of(file);
                        String person = new PagePeople(pattern).permitted(file, address);
                        Page page = signedIn.computeIfAbsent(person, name -> signIn(browser, server, name));
                        sent += send(page, address, words) ? 1 : 0;
                    }
                }
            }
            assertEquals(List.of(), trouble);
            assertTrue(sent > 30, "forms sent: " + sent);
        }
    }

    private boolean send(Page page, String address, String words) {
        page.navigate(address);
        page.evaluate(FILL, words);
        Locator button = page.locator(BUTTON).first();
        if (button.count() == 0 || !button.isVisible()) {
            return false;
        }
        button.click();
        page.waitForLoadState();
        return true;
    }

    private Page signIn(Browser browser, PortalServer server, String person) {
        Page page = browser.page(server.address(), BrowserTest.DESK);
        page.onDialog(dialog -> {
            if ("1".equals(dialog.message())) {
                trouble.add("script ran on " + page.url());
            }
            dialog.accept();
        });
        page.onResponse(answer -> {
            if (answer.status() >= 500) {
                trouble.add(answer.status() + " " + answer.url());
            }
        });
        page.navigate("/signIn.xhtml");
        page.locator("input[autocomplete=username]").fill(person);
        page.locator("input[type=password]").fill(Portal.PASSWORD);
        page.locator("#go").click();
        page.waitForURL("**/home.xhtml");
        return page;
    }
}
