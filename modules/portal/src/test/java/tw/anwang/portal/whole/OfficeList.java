package tw.anwang.portal.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The field of app:officePicker as somebody uses it who types a part of a name and clicks the office. */
public final class OfficeList {
    private final Page page;
    private final String id;

    /** @param id client id of the app:officePicker, such as {@code account:office} */
    public OfficeList(Page page, String id) {
        this.page = page;
        this.id = id;
    }

    /** Types, and waits for the first office whose name contains those words. */
    public Locator offering(String words, String office) {
        // its scripts, and the focus that a page with a mistake takes to its messages: typing before that is lost
        page.waitForLoadState();
        page.locator("[id='%s:input_input']".formatted(id)).press("a"); // the list opens for keys, not for text alone
        page.keyboard().press("Backspace");
        page.keyboard().insertText(words);
        Locator offered = page.locator("[id='%s:input_panel'] li".formatted(id))
                .filter(new Locator.FilterOptions().setHasText(office))
                .first();
        offered.waitFor(); // not what was found for the first key, on a machine that took its time
        return offered;
    }

    public void choose(String words, String office) {
        Locator offered = offering(words, office);
        String name = offered.getAttribute("data-item-label");
        offered.click();
        assertThat(page.locator("[id='%s:input_input']".formatted(id))).hasValue(name);
    }
}
