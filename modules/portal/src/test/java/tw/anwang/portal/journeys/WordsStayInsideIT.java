package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.testing.Visitor;

/** What somebody looks for stands in the field, in the rows and in the trail, and in no address. */
class WordsStayInsideIT extends BrowserTest {
    @Test
    void of_a_list_of_tracked_items_in_the_page_its_pages_and_its_files() {
        Page page = signIn("shejia.officer");
        page.navigate("/meetings/trackedItemList.xhtml");
        page.locator("#q").fill("示範");
        page.locator("#tracking").selectOption("UNDER");
        page.locator("form.filters button[type=submit]").click();
        page.waitForURL("**/trackedItemList.xhtml?**");

        assertTrue(page.url().matches(".*[?&]q=~\\d+(&.*)?"), page.url());
        assertTrue(page.url().contains("tracking=UNDER"), "what names nobody can be read: " + page.url());
        assertThat(page.locator("#q")).hasValue("示範");
        List<String> links = page.locator("main a[href*='q=']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertFalse(links.isEmpty());
        assertEquals(
                List.of(), links.stream().filter(link -> !link.contains("q=~")).toList());

        page.locator("#q").fill("");
        page.locator("form.filters button[type=submit]").click();
        page.waitForURL("**/trackedItemList.xhtml?tracking=UNDER");
    }

    @Test
    void a_file_has_the_rows_of_the_words_behind_the_number() {
        Visitor officer = portal.signedIn("shejia.officer");
        String list = "/meetings/trackedItemList.xhtml";
        String address = path(officer.post(list + "?asks", Map.of("q", "示範")));
        Matcher export = Pattern.compile("href=\"([^\"]*trackedItems\\.csv[^\"]*)\"")
                .matcher(officer.get(address).body());
        assertTrue(export.find());
        String link = export.group(1).replace("&amp;", "&");
        assertTrue(link.contains("q=~"), link);
        assertArrayEquals(
                officer.download("/meetings/trackedItems.csv?q=%E7%A4%BA%E7%AF%84&language=zh"),
                officer.download(link));
    }

    private static String path(Visitor.Answer moved) {
        assertEquals(303, moved.status());
        return moved.location().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void of_another_person_are_not_there_and_that_is_told_in_the_trail() {
        Visitor auditor = portal.signedIn("auditor");
        String address = path(auditor.post("/identity/trailList.xhtml?asks", Map.of("words", "王小明", "group", "")));
        assertTrue(address.matches("/identity/trailList\\.xhtml\\?words=~\\d+"), address);
        assertTrue(auditor.get(address).body().contains("王小明"));

        assertEquals(404, portal.signedIn("kaohsiung.auditor").get(address).status());
        assertTrue(portal.value("select 1 from " + portal.database().trailSchema()
                        + ".trail_act where verb = 'refused' and kind = 'identity.askedWords'"
                        + " order by id desc limit 1")
                .isPresent());
    }
}
