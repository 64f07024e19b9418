package tw.anwang.portal.whole;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * WCAG 2.1 A and AA as far as a machine sees it. No page has frames: axe is asked in the page itself, into which it is
 * put once for all questions until the page is left, and not gathered from frames in a second, empty page.
 */
public final class Axe {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private static final String PUT_IN = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final String FOUND = "rules => axe.run(document, {runOnly: {type: 'tag', values: rules},"
            + " resultTypes: ['violations']}).then(found => found.violations.map(one => one.id + ': '"
            + " + one.nodes.slice(0, 5).map(node => '\\n    ' + node.html).join('')).join('\\n'))";

    private Axe() {}

    /** @return a line for each rule that is broken, followed by the first elements that break it; empty where none is */
    public static String found(Page page) {
        page.waitForLoadState(); // before its styles are there it is another page
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
            page.evaluate(PUT_IN);
        }
        return (String) page.evaluate(FOUND, RULES);
    }
}
