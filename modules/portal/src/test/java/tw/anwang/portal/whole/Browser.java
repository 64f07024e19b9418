package tw.anwang.portal.whole;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's chromium, driven by Playwright, with the content security policy in force; one for the whole test run. */
public final class Browser implements AutoCloseable {
    /** Milliseconds in which what a page is to show has to be there. */
    private static final int LONGEST_WAIT = 30_000;

    /** A start is not judged by its time. */
    private static final int LONGEST_START = 600_000;

    /** The shell is the same engine without windows: what chromium draws around a page costs more than the page. */
    private static final Path CHROMIUM = Stream.of(
                    System.getProperty("chromium", ""), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .map(Path::of)
            .filter(Files::isRegularFile)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("/usr/bin/chromium"));

    /** A page is clicked once its scripts and styles are there, as people do: a test is faster than they are. */
    private static final String CLICKED_ONCE_LOADED = "(() => { const page = () => document.documentElement.style;"
            + " new MutationObserver((seen, at) => { if (document.documentElement) {"
            + " page().pointerEvents = 'none'; at.disconnect(); } }).observe(document, { childList: true });"
            + " addEventListener('load', () => { page().pointerEvents = ''; }); })()";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT); // a busy machine is slow, not wrong
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setTimeout(LONGEST_START)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** @return whether chromium is there; with {@code -Dbrowser=required} it has to be */
    static boolean isThere() {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!there && "required".equals(System.getProperty("browser"))) {
            throw new IllegalStateException("chromium is missing at " + CHROMIUM + " and -Dbrowser=required");
        }
        return there;
    }

    /** A page of a person of its own: no cookies yet. */
    Page page(String address, int width) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, 800)
                .setLocale("zh-TW")
                .setIgnoreHTTPSErrors(true)); // the certificate of a test's proxy vouches for itself
        context.setDefaultTimeout(LONGEST_WAIT);
        context.addInitScript(CLICKED_ONCE_LOADED);
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
