package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** The county's bureau says who decides its disputes, and that person decides the one that lies there. */
class DecidedByWhoWasNamedIT extends BrowserTest {
    private static final String NAMED = "溫以誠";
    private static final String SAYS = "ul.msgs";

    @Test
    void the_person_whom_the_bureau_named_decides_and_the_head_of_it_does_not() {
        Page head = signIn("kaohsiung.head");
        the_head_sees_who_is_named_and_names_again(head);
        Page decider = signIn("kaohsiung.decider");
        Locator task = TaskList.about(decider, "脆弱家庭", "裁定").first();
        task.click();
        String report = decider.url();
        assertEquals(403, head.request().get(report).status());
        decider.locator("[id='deciding:office:input']").fill("高雄市政府社會局三民社會福利服務中心");
        decider.locator("[id='deciding:why:input']").fill("案主近三週多在三民區，由三民中心受理。");
        decider.locator("[id='deciding:act:go']").click();
        assertThat(decider.locator(SAYS)).containsText("已裁定");
        assertThat(decider.locator("main")).containsText("三民社會福利服務中心");
        assertThat(decider.locator("main ol.time")).containsText(NAMED);
        Page supervisor = signIn("sanmin.supervisor");
        supervisor.navigate(report);
        assertThat(supervisor.locator("[id='accept:act:go']")).isEnabled();
        assertThat(supervisor.locator("[id='giveBack:act:go']")).isDisabled();
    }

    private static void the_head_sees_who_is_named_and_names_again(Page head) {
        head.navigate("/intake/deciderList.xhtml");
        Locator named = head.locator("main tbody tr", new Page.LocatorOptions().setHasText("現任"));
        assertThat(named).containsText(NAMED);
        head.locator(".actions a[href*='deciderForm']").click();
        head.locator("[id='form:save:go']").click();
        assertThat(head.locator("[id='form:person:error']")).isVisible();
        head.locator("[id='form:person:input']").selectOption(new SelectOption().setLabel(NAMED));
        head.locator("[id='form:save:go']").click();
        assertThat(head.locator(SAYS)).containsText("已指定裁定人");
        assertThat(named).hasCount(1);
        assertThat(head.locator("main tbody tr")).hasCount(3);
    }
}
