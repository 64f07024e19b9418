package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** A staff unit merges one item into another, takes it back, and splits it instead. */
class RegroupingManyJourneyIT extends BrowserTest {
    private MeetingWithTwoItems rows;

    @BeforeEach
    void two_items_that_one_office_leads() throws SQLException {
        rows = new MeetingWithTwoItems(portal);
    }

    @Test
    void merged_taken_back_and_split() {
        Page page = signIn("kaohsiung.officer");
        page.navigate("/meetings/trackedItemList.xhtml");
        page.getByText("整批併案、移列、分列").click();
        page.locator("[id='ask:series:input']").selectOption(String.valueOf(rows.series));
        page.locator("[id='ask:into:input']").fill("1-討2");
        page.locator("[id='ask:preview']").click();
        assertThat(page.locator("table.grid")).containsText("併入 1-討2，不再單獨填報");
        page.locator("[id='form:all']").click();
        page.locator("[id='form:go']").click();
        assertThat(page.locator("main")).containsText("文號"); // refused: what was ticked and shown stays
        paper(page);
        page.locator("[id='form:go']").click();
        assertThat(page.locator("ul.msgs.good")).containsText("已併案 1 件");
        assertEquals("MERGED", tracking(rows.answered));
        page.navigate("/meetings/trackedItem.xhtml?id=" + rows.answered);
        assertThat(page.locator("dl.facts")).containsText("續管於1-討2");

        page.navigate("/meetings/regrouping.xhtml");
        page.locator("[id$=':undo']").first().click();
        assertThat(page.locator("ul.msgs.good")).containsText("已復原");
        assertEquals("UNDER", tracking(rows.answered));

        page.locator("[id='ask:act:input']").selectOption("SPLIT");
        page.locator("[id='ask:series:input']").selectOption(String.valueOf(rows.series));
        page.locator("[id='ask:words:input']").fill("1-討1");
        page.locator("[id='ask:preview']").click();
        page.locator("table.grid input[type=checkbox]").first().check();
        page.locator("[id='form:parts']").click();
        page.locator("[id='form:split:0:parts:0:title:input']").fill("訂定支持分工指引");
        page.locator("[id='form:split:0:parts:1:title:input']").fill("辦理聯繫會議");
        page.locator("[id='form:split:0:add']").click();
        page.locator("[id='form:split:0:parts:2:remove']").click();
        assertThat(page.locator("fieldset.part")).hasCount(2);
        paper(page);
        page.locator("[id='form:go']").click();
        assertThat(page.locator("ul.msgs.good")).containsText("已分列 1 件");
        page.navigate("/meetings/trackedItem.xhtml?id=" + rows.answered);
        assertThat(page.locator("dl.facts")).containsText("1-討1-1");
        page.getByText("1-討1-2").first().click();
        assertThat(page.locator("h1")).containsText("辦理聯繫會議");
        assertThat(page.locator("dl.facts")).containsText("分列自1-討1");
    }

    private void paper(Page page) {
        page.locator("[id='form:date:input']").fill("112/1/10");
        page.locator("[id='form:number:input']").fill("高市社字第1120000001號");
    }

    private String tracking(long item) {
        return portal.value("select tracking from meetings_tracked_item where id = " + item)
                .orElseThrow();
    }
}
