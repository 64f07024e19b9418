package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** An administrator sees at a glance what is not well, what to do, and after it was done that it is over. */
class LookingAtTheSystemIT extends BrowserTest {
    private static final String CUT_OFF = "insert into schema_history_desk (installed_rank, version, description, type,"
            + " script, checksum, installed_by, installed_on, execution_time, success)"
            + " values (99999, '99999', 'cut off', 'SQL', 'cut off', 0, 'test', now(), 0, 0)";
    private static final String MENDED = "delete from schema_history_desk where installed_rank = 99999";

    @Test
    void a_cut_off_migration_stands_on_top_until_it_is_mended_and_looked_at_again() throws Exception {
        Page page = signIn("admin");
        page.locator("nav a[href='/systemStatus.xhtml']").click();
        Locator rows = page.locator("main table tbody tr");
        assertThat(rows.first()).isVisible();
        List<String> keys = page.locator("main table code").allInnerTexts();
        assertTrue(
                new TreeSet<>(keys)
                        .containsAll(List.of(
                                "anchors",
                                "archives",
                                "clock",
                                "data",
                                "database",
                                "files",
                                "keys",
                                "mail",
                                "migrations",
                                "search",
                                "settings",
                                "syslog",
                                "trail")),
                keys::toString);
        assertThat(page.locator("main .chip.late")).hasCount(0);
        portal.database().run(CUT_OFF);
        try {
            page.locator("[id='look:again']").click();
            assertThat(rows.first().locator("code")).hasText("migrations");
            assertThat(rows.first().locator(".chip")).hasText("異常");
            assertThat(rows.first()).containsText("模組 desk 有一項更新沒有做完");
            assertThat(page.locator(".status-line")).containsText("異常 1 項");
            rows.first().locator("a").click();
            assertThat(page.locator("h3#book-migrations")).isInViewport();
            assertThat(page.locator("h3#book-migrations")).hasText("migrations");
            page.goBack();
        } finally {
            portal.database().run(MENDED);
        }
        page.locator("[id='look:again']").click();
        assertThat(page.locator("main .chip.late")).hasCount(0);
        assertThat(page.locator(".status-line")).containsText("異常 0 項");
    }

    @Test
    void nobody_else_sees_it() {
        expected.add(403);
        Page page = signIn("county.admin");
        assertThat(page.locator("nav a[href='/systemStatus.xhtml']")).hasCount(0);
        assertEquals(403, page.navigate("/systemStatus.xhtml").status());
    }
}
