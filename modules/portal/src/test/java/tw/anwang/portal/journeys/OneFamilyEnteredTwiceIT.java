package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** A family that was registered twice is found, becomes one household, and two again. */
class OneFamilyEnteredTwiceIT extends BrowserTest {
    @Test
    void two_households_are_compared_merged_read_by_the_old_address_and_undone() throws Exception {
        long gone =
                portal.database().number("select max(other_id) from registry_household_twin where reason = 'MEMBERS'");
        Page keeper = signIn("sanmin.supervisor");
        keeper.navigate("/registry/duplicateList.xhtml");
        keeper.locator(".actions").getByText("疑似同一戶").click();
        keeper.locator("main table").getByText("比對").first().click();
        keeper.locator("[id='compare:go']").click();
        assertThat(keeper.locator("main table")).containsText("兩戶都有，併成一筆");
        keeper.locator("[id='form:merge:go']").click();
        assertThat(keeper.locator("main")).containsText("還沒有填理由");
        keeper.locator("[id='form:why:input']").fill("祖母通報時重複登錄，訪視確認為同一戶");
        keeper.locator("[id='form:merge:go']").click();
        assertThat(keeper.locator("ul.msgs.good")).containsText("已併戶");
        String merged = keeper.url();
        keeper.navigate("/registry/household.xhtml?id=" + gone);
        assertThat(keeper.locator("main")).containsText("已經併入這一戶");
        assertThat(keeper.locator("main table")).containsText("邱陳月英");
        keeper.locator("details.row-menu summary").first().press("Enter");
        assertThat(keeper.locator("details.row-menu").first()).containsText("移到另一戶");
        keeper.navigate(merged);
        keeper.locator("[id='undo:why:input']").fill("其實分戶生活");
        keeper.locator("[id='undo:undo:go']").click();
        assertThat(keeper.locator("ul.msgs.good")).containsText("已還原成兩戶");
        keeper.navigate("/registry/household.xhtml?id=" + gone);
        assertThat(keeper.locator("main")).not().containsText("已經併入這一戶");
    }
}
