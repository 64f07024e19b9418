package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.testing.TestAccount;

/** An administrator makes a role and changes it while somebody who holds it is typing. */
class EditingARoleIT extends BrowserTest {
    private static final String NAME = "#form\\:name\\:input";
    private static final String SHORT_NAME = "#form\\:short\\:input";

    private static void change(String sql) throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** A person of the test's own with that role alone. */
    private static void holder(String name, String role) throws SQLException {
        TestAccount.named(name).with(role).like(portal.database(), "kaohsiung.officer");
    }

    private static void tick(Page page, String right) {
        page.getByLabel(right, new Page.GetByLabelOptions().setExact(true)).click();
    }

    private static void save(Page page) {
        page.locator("[id='role:save:go']").click();
    }

    /** @return the page of the new role, which reads and keeps meetings */
    private static Page made(Page admin, String code) {
        admin.navigate("/identity/role.xhtml");
        admin.locator("[id='role:code:input']").fill(code);
        admin.locator("[id='role:nameZh:input']").fill("示範角色" + code);
        admin.locator("[id='role:nameEn:input']").fill("Demo role " + code);
        tick(admin, "查看會議與列管事項");
        tick(admin, "辦理本機關擔任幕僚的會議");
        save(admin);
        assertThat(admin.locator(".msgs")).containsText("角色已新增");
        assertThat(admin.locator("h1")).hasText("示範角色" + code);
        return admin;
    }

    @Test
    void a_right_taken_away_while_its_holder_types_is_told_plainly_and_no_word_is_lost() throws SQLException {
        Page admin = made(signIn("admin"), "typingRole");
        holder("role.typing", "typingRole");
        Page person = signIn("role.typing");
        person.navigate("/meetings/seriesForm.xhtml");
        person.locator(NAME).fill("示範中途收回權限的會議");
        person.locator(SHORT_NAME).fill("打到一半的字");

        tick(admin, "辦理本機關擔任幕僚的會議");
        save(admin);
        assertThat(admin.locator("#effect")).containsText("1 個帳號失去「辦理本機關擔任幕僚的會議」");
        assertThat(admin.locator("#effect")).containsText("還沒有存檔");
        save(admin);
        assertThat(admin.locator(".msgs")).containsText("已存檔");

        person.locator("#form\\:save").click();
        assertThat(person.locator("main")).containsText("您的角色或權限被變更了，所以這張表單沒有存檔");
        assertThat(person.locator("#typed")).containsText("示範中途收回權限的會議");
        assertThat(person.locator("#typed")).containsText("打到一半的字");
        assertThat(person.locator("main")).containsText("辦理本機關擔任幕僚的會議");
        assertEquals(
                "0",
                portal.value("select count(*) from meetings_series where name = '示範中途收回權限的會議'")
                        .orElseThrow());

        tick(admin, "辦理本機關擔任幕僚的會議");
        save(admin);
        save(admin);
        assertThat(admin.locator(".msgs")).containsText("已存檔");
        person.navigate("/meetings/seriesForm.xhtml");
        assertThat(person.locator(SHORT_NAME)).hasValue("打到一半的字");
        assertThat(person.locator("main p.note").filter(new Locator.FilterOptions().setHasText("放回")))
                .isVisible();
        person.locator("#form\\:save").click();
        person.waitForURL("**/series.xhtml?id=*");
    }

    /** Faces asks no right where a field is wrong: without the portal's own question the page would be shown again. */
    @Test
    void who_has_lost_the_right_does_not_get_the_page_back_with_its_mistakes() throws SQLException {
        made(signIn("admin"), "mistakeRole");
        holder("role.mistaken", "mistakeRole");
        Page person = signIn("role.mistaken");
        person.navigate("/meetings/seriesForm.xhtml");
        person.locator(SHORT_NAME).fill("沒有名稱的字");
        change("delete r from identity_account_role r join identity_account a on a.id = r.account_id"
                + " where a.sign_in_name = 'role.mistaken'");
        person.locator("#form\\:save").click();
        assertThat(person.locator("h1")).hasText("您沒有這項權限");
        assertThat(person.locator("#typed")).containsText("沒有名稱的字");
        assertThat(person.locator(NAME)).hasCount(0);
    }

    @Test
    void two_administrators_see_what_the_other_saved() throws SQLException {
        Page first = made(signIn("admin"), "twiceRole");
        Page second = signIn("admin");
        second.navigate(first.url().contains("id=") ? first.url() : "/identity/role.xhtml?id=" + idOf("twiceRole"));
        first.navigate("/identity/role.xhtml?id=" + idOf("twiceRole"));
        tick(first, "填報本機關的辦理情形");
        save(first);
        assertThat(first.locator(".msgs")).containsText("已存檔");
        tick(second, "核定本機關的回報");
        save(second);
        assertThat(second.locator(".conflict")).containsText("填報本機關的辦理情形");
        assertThat(second.locator(".conflict")).containsText("核定本機關的回報");
        save(second);
        assertThat(second.locator(".msgs")).containsText("已存檔");
    }

    private static String idOf(String code) {
        return portal.value("select id from identity_role where code = '" + code + "'")
                .orElseThrow();
    }

    @Test
    void a_role_that_is_held_says_by_how_many_and_one_that_is_not_is_retired() throws SQLException {
        Page admin = made(signIn("admin"), "lastingRole");
        holder("role.lasting", "lastingRole");
        admin.navigate("/identity/role.xhtml?id=" + idOf("lastingRole"));
        assertThat(admin.locator("[id='acts:retire:go']")).isDisabled();
        assertThat(admin.locator("[id='acts:retire:why']")).containsText("還有 1 個帳號持有這個角色");
        admin.locator("#holders").click();
        assertThat(admin.locator("table.grid")).containsText("role.lasting");
        assertThat(admin.locator("table.grid")).containsText("示範角色lastingRole");
        change("delete from identity_account_role where role_code = 'lastingRole'");
        admin.navigate("/identity/role.xhtml?id=" + idOf("lastingRole"));
        admin.locator("[id='acts:retire:go']").click();
        assertThat(admin.locator(".msgs")).containsText("角色已停用");
        assertThat(admin.locator("[id='role:save:go']")).isDisabled();
    }

    @Test
    void nobody_makes_the_own_role_larger_and_no_role_has_two_kinds_of_rights() {
        Page admin = signIn("admin");
        admin.navigate("/identity/role.xhtml?id=" + idOf("administrator"));
        tick(admin, "管理本縣市帳號");
        save(admin);
        assertThat(admin.locator(".msgs")).containsText("您自己持有這個角色");
        admin.navigate("/identity/role.xhtml?id=" + idOf("caseOfficer"));
        tick(admin, "管理全國帳號");
        save(admin);
        assertThat(admin.locator(".msgs")).containsText("不能放在同一個角色");
        assertThat(admin.getByLabel("管理全國帳號", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
    }

    @Test
    void what_a_role_sees_from_an_office_is_shown_on_demo_rows() {
        Page admin = signIn("admin");
        admin.navigate("/identity/rolePreview.xhtml?role=" + idOf("caseOfficer") + "&office=社家署");
        assertThat(admin.locator("main")).containsText("衛生福利部社會及家庭署 的「承辦人（窗口）」會看到");
        assertThat(admin.locator("main .chip", new Page.LocatorOptions().setHasText("示範"))
                        .first())
                .isVisible();
        assertThat(admin.locator("tr", new Page.LocatorOptions().setHasText("/meetings/trackedItemList.xhtml")))
                .containsText("看得到");
        assertThat(admin.locator("tr", new Page.LocatorOptions().setHasText("/identity/accountList.xhtml")))
                .containsText("看不到");
        admin.navigate("/identity/rolePreview.xhtml?role=" + idOf("administrator") + "&office=社家署");
        assertThat(admin.locator("main .chip", new Page.LocatorOptions().setHasText("示範")))
                .hasCount(0);
        admin.navigate("/meetings/trackedItemList.xhtml");
        assertThat(admin.locator("h1")).hasText("您沒有這項權限");
    }
}
