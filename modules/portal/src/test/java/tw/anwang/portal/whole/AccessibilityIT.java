package tw.anwang.portal.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.anwang.portal.House;
import tw.anwang.portal.House.PageFile;

/** WCAG 2.1 A and AA as far as a machine sees it, and no sideways scrolling on a narrow screen, on every page. */
class AccessibilityIT extends BrowserTest {
    private static final int BETWEEN = 640;
    private static final int HEIGHT = 800;

    private final Map<String, Page> pages = new HashMap<>();
    private final PagePeople people = new PagePeople(portal);

    @TestFactory
    Stream<DynamicTest> every_page_is_usable_by_everybody() {
        return House.pages().stream()
                .filter(page -> !page.isOpen())
                .map(page -> dynamicTest(page.address(), () -> prove(page)));
    }

    @TestFactory
    Stream<DynamicTest> the_pages_without_a_sign_in_too() {
        return Stream.of(DESK, PHONE)
                .map(width -> dynamicTest(width + " px", () -> {
                    Page page = visit(width);
                    page.navigate("/signIn.xhtml?from=%2Fhome.xhtml&ended=IDLE");
                    check(page);
                    page.navigate("/newPassword.xhtml");
                    check(page);
                    page.navigate("/public/meetings.xhtml");
                    check(page);
                    page.locator("main table a").first().click();
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

    @Test
    void the_warning_before_the_end_of_a_sign_in_and_its_end_are_usable() throws SQLException {
        Page page = signIn("reader", PHONE);
        for (int idle : new int[] {29, 31}) {
            try (var connection = portal.database().connect();
                    var statement = connection.createStatement()) {
                statement.executeUpdate("update identity_sign_in set last_seen = utc_timestamp(3) - interval " + idle
                        + " minute where account_id = (select id from identity_account where sign_in_name = 'reader')"
                        + " order by id desc limit 1");
            }
            page.evaluate("document.dispatchEvent(new CustomEvent('anwang:failed'))");
            page.locator(idle < 30 ? "#sessionStay" : "#sessionAgain").waitFor();
            check(page);
        }
    }

    /**
     * The test before this one makes the window of a loaded page narrower, and loads it narrow in English alone: here each
     * is loaded at each width in Chinese too.
     */
    @TestFactory
    @Tag("full")
    Stream<DynamicTest> every_page_that_is_loaded_in_a_narrow_window_is_usable() {
        return House.pages().stream()
                .filter(page -> !page.isOpen())
                .map(page -> dynamicTest(page.address(), () -> {
                    String address = new PageAddresses(portal).of(page);
                    Page shown = signedIn(people.permitted(page, address), BETWEEN);
                    shown.navigate(address);
                    fits(shown);
                    shown.setViewportSize(PHONE, HEIGHT);
                    shown.navigate(address);
                    foldedAndUnfolded(shown);
                }));
    }

    @Test
    void pages_of_errors_are_usable_and_say_where_to_go() {
        Page reader = signIn("reader", PHONE);
        for (String address :
                List.of("/identity/accountList.xhtml", "/meetings/nothing.xhtml", "/meetings/series.xhtml?id=0")) {
            reader.navigate(address);
            check(reader);
            reader.locator("main a[href$='/home.xhtml']").waitFor();
        }
        reader.navigate("/identity/myAccount.xhtml");
        reader.evaluate(
                "document.querySelector('form[id=password] [name=\"jakarta.faces.ViewState\"]').value = '-1:-1'");
        reader.locator("[id='password:present:input']").fill("x");
        reader.locator("[id='password:wanted:input']").fill("x");
        reader.locator("[id='password:again:input']").fill("x");
        reader.locator("[id='password:go']").click();
        reader.locator("a.button[href$='/identity/myAccount.xhtml']").waitFor();
        check(reader);
    }

    @Test
    void lists_without_a_row_say_why() {
        for (String address : List.of(
                "/meetings/trackedItemList.xhtml?q=zzzz",
                "/meetings/meetingList.xhtml?q=zzzz",
                "/desk/taskList.xhtml")) {
            Page page = signedIn("reader", PHONE);
            page.navigate(address);
            check(page);
            page.locator("main .card p").first().waitFor();
        }
        for (String address : List.of("/identity/accountList.xhtml?text=zzzz", "/identity/officeList.xhtml?q=zzzz")) {
            Page page = signedIn("admin", PHONE);
            page.navigate(address);
            check(page);
        }
    }

    /** Page, person, the field that is typed into and what, the button; the message leads to the field. */
    @ParameterizedTest
    @CsvSource({
        "/meetings/seriesForm.xhtml, kaohsiung.officer, form:name:input, '', form:save",
        "/identity/account.xhtml, admin, account:signInName:input, X, account:save:go",
        "/identity/officeNew.xhtml, admin, form:from:input, 111/13/5, form:add",
        "/identity/myAccount.xhtml, reader, password:present:input, '', password:go",
        "/meetings/minutesUpload.xhtml, shejia.officer, form:series:input, , form:go"
    })
    void a_failed_form_leads_to_its_fields(String address, String person, String field, String typed, String button) {
        for (int width : new int[] {DESK, PHONE}) {
            Page page = signedIn(person, width);
            page.navigate(address);
            if (typed != null) {
                page.locator("[id='" + field + "']").fill(typed);
            }
            page.locator("[id='" + button + "']").click();
            assertThat(page.locator(".msgs-box.summary")).isFocused();
            check(page);
            page.locator(".msgs a[data-field='" + field + "']").click();
            assertEquals(field, page.evaluate("document.activeElement.id"), "the line leads to its field");
            String told = (String) page.evaluate("document.activeElement.getAttribute('aria-describedby')"
                    + ".split(' ').map(id => document.getElementById(id).textContent).join(' ')");
            assertFalse(told.isBlank());
            assertEquals("true", page.evaluate("document.activeElement.getAttribute('aria-invalid')"));
        }
    }

    @Test
    void the_list_of_offices_that_opens_while_typing_is_usable() {
        Page page = signIn("admin");
        page.navigate("/identity/account.xhtml");
        page.locator("[id='account:office:input_input']").focus();
        new OfficeList(page, "account:office").offering("高雄市政府社", "高雄市政府社會局");
        check(page);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertEquals("account:office:input_input", page.evaluate("document.activeElement.id"), "the focus stays");
        check(page);
    }

    @Test
    void what_another_administrator_saved_first_is_shown_usably() throws SQLException {
        Page page = signIn("admin", PHONE);
        String id = portal.value("select id from identity_account where sign_in_name = 'yimin.head'")
                .orElseThrow();
        page.navigate("/identity/account.xhtml?id=" + id);
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update identity_account set version = version + 1, email = 'first@example.org' where id = " + id);
        }
        page.locator("[id='account:email:input']").fill("second@example.org");
        page.locator("[id='account:save:go']").click();
        assertThat(page.locator(".conflict")).isFocused();
        assertEquals(
                "second@example.org", page.locator("[id='account:email:input']").inputValue(), "nothing typed is lost");
        check(page);
        page.locator("[id='account:save:go']").click();
        page.locator("ul.msgs.good").waitFor();
    }

    @AfterEach
    void the_account_has_no_address_as_before() throws SQLException {
        portal.database().run("update identity_account set email = null where sign_in_name = 'yimin.head'");
    }

    /** Loaded in a wide window that becomes narrow, then by the switch of the language in a narrow one. */
    private void prove(PageFile page) {
        String address = new PageAddresses(portal).of(page);
        Page shown = signedIn(people.permitted(page, address), DESK);
        shown.navigate(address);
        foldedAndUnfolded(shown);
        resize(shown, BETWEEN);
        fits(shown);
        resize(shown, PHONE);
        foldedAndUnfolded(shown);
        shown.locator("header a[lang=en]").click();
        shown.locator("html[lang=en]").waitFor();
        shown.waitForLoadState();
        unfold(shown);
        check(shown);
    }

    /** In Chinese; signed in once for all tests that one method makes. */
    private Page signedIn(String person, int width) {
        Page page = pages.computeIfAbsent(person, key -> signIn(person, width));
        page.setViewportSize(width, HEIGHT);
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("lang"));
        return page;
    }

    /** The styles and scripts of the new width have done their work. */
    private static void resize(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    }

    /** What is folded away is judged with everything else: a closed part hides its mistakes. */
    private static void foldedAndUnfolded(Page page) {
        check(page);
        if (page.locator("main details").count() > 0) {
            List<?> closed = unfold(page);
            check(page);
            page.evaluate(
                    "closed => document.querySelectorAll('main details').forEach((one, at) => one.open = !closed[at])",
                    closed);
        }
    }

    /** @return of each part whether it was closed */
    private static List<?> unfold(Page page) {
        return (List<?>) page.evaluate("[...document.querySelectorAll('main details')]"
                + ".map(one => { const closed = !one.open; one.open = true; return closed; })");
    }

    private static void fits(Page page) {
        int tooWide = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertEquals(0, Math.max(0, tooWide), page.url() + " scrolls sideways by that many pixels");
    }

    private static void check(Page page) {
        page.waitForLoadState(); // a click shows the next page before its styles are there
        // what fades in is judged when it stands: half faded no colour has its contrast
        page.evaluate("Promise.allSettled(document.getAnimations().map(one => one.finished)).then(() => true)");
        assertEquals("", Axe.found(page), page.url());
        fits(page);
        assertEquals(1, page.locator("h1").count(), page.url() + " has one h1");
        Object twice = page.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)"
                + ".filter((id, at, all) => all.indexOf(id) < at).join(' ')");
        assertEquals("", twice, page.url() + " has ids that stand twice");
    }
}
