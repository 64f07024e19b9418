package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** Who has no account applies from the sign-in page; head and administrator agree, and the person signs in. */
class ApplyingForAnAccountIT extends BrowserTest {
    @Test
    void from_the_application_to_the_first_sign_in() {
        Page person = visit(DESK);
        person.navigate("/signIn.xhtml");
        person.locator("a[href$='/apply.xhtml']").click();
        fill(person, "name", "柯新人");
        fill(person, "office", "沒有這個局");
        fill(person, "staffNumber", "K-9001");
        fill(person, "reason", "新到任，承辦列管事項");
        person.locator("[id='role:input']").selectOption("caseOfficer");
        person.locator("#go").click();
        assertThat(person.locator("ul.msgs.bad")).containsText("沒有「沒有這個局」");
        fill(person, "office", "高雄市政府社會局");
        person.locator("#go").click();
        assertThat(person.locator("p.note")).containsText("申請已送出");

        Page head = signIn("kaohsiung.head");
        String application = portal.value("select id from identity_application where name = '柯新人'")
                .orElseThrow();
        TaskList.at(head, "/identity/applicationEndorse.xhtml?id=" + application)
                .click();
        head.locator("input[value^='確認是本單位人員']").click();
        assertThat(head.locator("ul.msgs")).containsText("已確認");

        Page administrator = signIn("county.admin");
        TaskList.at(administrator, "/identity/application.xhtml?id=" + application)
                .click();
        administrator.locator("[id='decide:signInName:input']").fill("ke.xinren");
        administrator.locator("input[value='核准並開立帳號']").click();
        String code = administrator.locator("#resetCode").innerText().strip();

        person.navigate("/newPassword.xhtml#" + code);
        person.locator("[id='wanted:input']").fill("Ganz-Neu-2027");
        person.locator("[id='again:input']").fill("Ganz-Neu-2027");
        person.locator("#go").click();
        person.locator("a.button[href$='/signIn.xhtml']").click();
        person.locator("input[autocomplete=username]").fill("ke.xinren");
        person.locator("input[type=password]").fill("Ganz-Neu-2027");
        person.locator("#go").click();
        person.waitForURL("**/home.xhtml");
    }

    private static void fill(Page page, String field, String words) {
        page.locator("[id='" + field + ":input']").fill(words);
    }
}
