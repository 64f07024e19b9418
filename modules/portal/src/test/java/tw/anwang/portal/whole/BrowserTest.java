package tw.anwang.portal.whole;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * The base of journeys and of all tests in a browser. {@code signIn("shejia.officer")} gives the home page of that
 * demo person; {@code page.navigate("/meetings/seriesList.xhtml")} goes on from there. Messages of the browser's
 * console fail the test at its end (a script stopped by the content security policy speaks nowhere else), and so does
 * every picture, style or script that is not there, and every page that ends as a mistake of the portal.
 */
@ExtendWith(NeedsBrowser.class)
public abstract class BrowserTest {
    public static final int DESK = 1366;
    public static final int PHONE = 320;

    @RegisterExtension
    protected static Portal portal = new Portal();

    private static Browser browser;

    private final List<String> console = new ArrayList<>();
    private final List<Page> open = new ArrayList<>();

    /** Refusals that a test provokes: a page's script that comes too late is told 401. */
    protected final Set<Integer> expected = new HashSet<>();

    /** A wait that ended in vain says what stood on the pages instead: CI keeps nothing else of them. */
    @RegisterExtension
    final TestExecutionExceptionHandler told = (context, failed) -> {
        if (failed instanceof TestAbortedException) {
            throw failed; // skipped, with its reason
        }
        throw new AssertionError(
                failed + "\nThe pages at that moment:\n"
                        + open.stream().map(BrowserTest::words).collect(Collectors.joining("\n")),
                failed);
    };

    @BeforeAll
    static void chromium() {
        if (browser == null) {
            browser = new Browser();
            Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
        }
    }

    private static String words(Page page) {
        return "%s | %.2000s".formatted(page.url(), shown(page).replaceAll("\\s+", " "));
    }

    private static String shown(Page page) {
        try {
            return page.isClosed() ? "(closed)" : (String) page.evaluate("document.body.innerText");
        } catch (PlaywrightException onItsWay) {
            return "(" + onItsWay.getMessage() + ")"; // what failed is told all the same
        }
    }

    /** The home page of a demo person, on an ordinary screen. */
    protected Page signIn(String person) {
        return signIn(person, DESK);
    }

    /** A sign-in of its own, by the form, but without its page: journeys that are about signing in type it. */
    protected Page signIn(String person, int width) {
        Page page = visit(width);
        page.context()
                .addCookies(portal.signedIn(person).cookies().entrySet().stream()
                        .map(one -> new Cookie(one.getKey(), one.getValue())
                                .setUrl(portal.address())
                                .setHttpOnly(true)
                                .setSameSite(SameSiteAttribute.LAX))
                        .toList());
        page.navigate("/home.xhtml");
        page.waitForURL("**/home.xhtml");
        return page;
    }

    /** As a person does it, with the page and all it brings. */
    static Page signIn(Page page, String person) {
        page.navigate("/signIn.xhtml");
        page.locator("input[autocomplete=username]").fill(person);
        page.locator("input[type=password]").fill(Portal.PASSWORD);
        page.locator("#go").click();
        page.waitForURL("**/home.xhtml");
        return page;
    }

    /** A browser that nobody signed in. */
    protected Page visit(int width) {
        return visit(portal.address(), width);
    }

    Page visit(String address, int width) {
        Page page = browser.page(address, width);
        page.onConsoleMessage(message -> {
            // what could not be loaded is told below, with its address
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                console.add(message.text() + " (" + page.url() + ")");
            }
        });
        page.onPageError(error -> console.add(error + " (" + page.url() + ")"));
        page.onResponse(answer -> {
            boolean document = answer.request().resourceType().equals("document");
            if (answer.status() >= (document ? 500 : 400) && !expected.contains(answer.status())) {
                console.add(answer.status() + " " + answer.url() + " (" + page.url() + ")");
            }
        });
        page.onDialog(dialog -> dialog.accept()); // what is asked once more before it is done for good
        open.add(page);
        return page;
    }

    @AfterEach
    void close_and_listen() {
        open.forEach(page -> page.context().close());
        if (!console.isEmpty()) {
            throw new AssertionError("The browser's console says:\n" + String.join("\n", console));
        }
    }
}
