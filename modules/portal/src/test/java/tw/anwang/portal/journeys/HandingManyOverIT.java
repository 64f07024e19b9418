package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** After a reorganisation a staff unit hands what one office leads over to another, and takes it back. */
class HandingManyOverIT extends BrowserTest {
    private MeetingWithTwoItems rows;

    @BeforeEach
    void two_items_that_one_office_leads() throws SQLException {
        rows = new MeetingWithTwoItems(portal, "內政部移民署");
    }

    @Test
    void from_the_preview_to_the_new_lead_and_back() {
        Page page = signIn("kaohsiung.officer");
        page.navigate("/meetings/trackedItemList.xhtml");
        page.getByText("整批改分").click();
        String former = office(rows.answered);
        page.locator("[id='form:from:input']").selectOption(former);
        // the last key is pressed: the list does not open for text that is put in at once
        page.locator("[id='form:to:input_input']").click();
        page.keyboard().insertText("保護服務司司");
        page.keyboard().press("Backspace");
        page.locator("[id='form:to:input_panel'] li")
                .filter(new Locator.FilterOptions().setHasText("衛生福利部保護服務司"))
                .first()
                .click();
        page.locator("[id='form:preview']").click();
        assertThat(page.locator("main")).containsText("精神病人社區支持分工");
        page.locator("[id='form:reason:input']").fill("組織改造");
        page.locator("[id='form:go']").click();
        assertThat(page.locator("ul.msgs.good")).containsText("已改分");
        assertEquals("衛生福利部保護服務司", lead(rows.answered));
        assertEquals("衛生福利部保護服務司", lead(rows.unanswered));

        page.locator("[id$=':undo']").first().click();
        assertThat(page.locator("ul.msgs.good")).containsText("已復原");
        assertEquals(former, office(rows.answered));
    }

    private String office(long item) {
        return portal.value("select lead_office_id from meetings_tracked_item where id = " + item)
                .orElseThrow();
    }

    private String lead(long item) {
        return portal.value(
                        "select o.name from meetings_tracked_item i join directory_office o on o.id = i.lead_office_id"
                                + " where i.id = " + item)
                .orElseThrow();
    }
}
