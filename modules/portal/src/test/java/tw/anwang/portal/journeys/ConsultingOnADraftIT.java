package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;
import tw.anwang.portal.whole.BrowserTest;

/** An office asks two others about a draft, responds to what they say, publishes the compilation and asks once more. */
class ConsultingOnADraftIT extends BrowserTest {
    private static final String TITLE = "徵詢旅程獎勵要點草案";

    private final String tomorrow =
            RocDate.format(Taipei.today(java.time.Clock.systemUTC()).plusDays(1));
    private Page owner;
    private Page officer;
    private Page head;
    private String page;

    @Test
    void a_draft_is_put_up_answered_compiled_published_and_asked_about_again() throws IOException {
        owner = signIn("kaohsiung.officer");
        officer = signIn("xinjian.officer");
        head = signIn("xinjian.head");
        a_bureau_puts_up_a_draft_that_nobody_else_knows();
        it_is_sent_to_two_offices();
        one_writes_and_its_head_approves();
        the_owner_responds_closes_and_publishes();
        the_compilation_leaves_as_paper_and_as_sheet();
        the_next_edition_shows_what_changed();
        it_is_withdrawn_with_a_reason();
    }

    private void a_bureau_puts_up_a_draft_that_nobody_else_knows() {
        owner.navigate("/meetings/consultationList.xhtml");
        owner.locator("a.button").first().click();
        owner.locator("[id='form:text:input']").fill("一、目的另定。\n二、名額三十名。");
        owner.locator("[id='form:save:go']").click();
        assertThat(owner.locator("[id='form:title']")).containsText("請填草案名稱");
        assertThat(owner.locator("[id='form:text:input']")).hasValue("一、目的另定。\n二、名額三十名。");
        owner.locator("[id='form:title:input']").fill(TITLE);
        owner.locator("[id='form:save:go']").click();
        says(owner, "尚未徵詢任何機關");
        page = owner.url();
        assertEquals(404, officer.request().get(page).status());
    }

    private void it_is_sent_to_two_offices() {
        owner.locator("a.button", new Page.LocatorOptions().setHasText("送出徵詢")).click();
        owner.locator("[id='form:day:input']").fill("115/13/1");
        owner.locator("[id='form:offices:input']").fill("衛生福利部心理健康司\n內政部移民署");
        owner.locator("[id='form:send:go']").click();
        assertThat(owner.locator("[id='form:day']")).containsText("115/13/1");
        owner.locator("[id='form:day:input']").fill(tomorrow);
        owner.locator("[id='form:hour:input']").fill("17:30:15");
        owner.locator("[id='form:send:go']").click();
        says(owner, "已送出徵詢");
        assertThat(owner.locator("main")).containsText(tomorrow + " 17:30:15");
        assertThat(owner.locator("main")).containsText("已回復 0，共 2");
    }

    private void one_writes_and_its_head_approves() {
        task(officer, "回復草案意見");
        officer.locator("[id='form:submit:go']").click();
        assertThat(officer.locator("main")).containsText("請至少填一點意見");
        officer.locator("textarea").nth(1).fill("名額請增為四十名。");
        officer.locator("[id='form:submit:go']").click();
        says(officer, "已送主管核定");
        owner.navigate(page);
        assertThat(owner.locator("main")).not().containsText("名額請增為四十名");
        assertThat(owner.locator("main")).containsText("已開啟");
        task(head, "核定草案意見");
        head.locator("[id='approve:now:go']").click();
        says(head, "已核定並送出");
        Page other = signIn("yimin.officer");
        other.navigate(page);
        assertThat(other.locator("main")).containsText("名額三十名");
        assertThat(other.locator("main")).not().containsText("名額請增為四十名");
    }

    private void the_owner_responds_closes_and_publishes() {
        owner.reload();
        assertThat(owner.locator("main")).containsText("名額請增為四十名");
        owner.locator("[id='close:now:go']").click();
        says(owner, "已截止");
        assertThat(owner.locator("[id='publish:now:go']")).isDisabled();
        assertThat(owner.locator("main")).containsText("還有 1 則意見沒有參採情形");
        owner.locator("a.button", new Page.LocatorOptions().setHasText("填參採情形")).click();
        owner.locator("select").last().selectOption("PARTLY");
        owner.locator("textarea").first().fill("增為三十五名。");
        owner.locator("[id='form:result:input']").fill("名額三十五名。");
        owner.locator("[id='form:save:go']").click();
        says(owner, "參採情形已存檔");
        owner.locator("[id='publish:now:go']").click();
        says(owner, "已公布彙整表");
        officer.navigate(page);
        assertThat(officer.locator("main")).containsText("部分採納");
        assertThat(officer.locator("main")).containsText("增為三十五名。");
    }

    private void the_compilation_leaves_as_paper_and_as_sheet() throws IOException {
        for (String format : new String[] {"odt", "pdf", "ods"}) {
            Download paper = owner.waitForDownload(
                    () -> owner.locator("a[href*='format=" + format + "']").click());
            assertEquals(TITLE + "意見彙整表." + format, paper.suggestedFilename());
            assertTrue(Files.size(paper.path()) > 1000);
        }
    }

    private void the_next_edition_shows_what_changed() {
        owner.locator("a.button", new Page.LocatorOptions().setHasText("徵詢下一稿")).click();
        assertThat(owner.locator("[id='form:text:input']")).hasValue("一、目的另定。\n二、名額三十五名。");
        owner.locator("[id='form:day:input']").fill(tomorrow);
        owner.locator("[id='form:send:go']").click();
        says(owner, "已送出徵詢");
        task(officer, "回復草案意見");
        assertThat(officer.locator("main")).containsText("與第 1 稿的對照");
        assertThat(officer.locator("[id='changes']").locator("xpath=..")).containsText("名額三十名。");
        officer.locator("[id='form:nothing']").check();
        officer.locator("[id='form:submit:go']").click();
        says(officer, "已送主管核定");
    }

    private void it_is_withdrawn_with_a_reason() {
        owner.navigate(page);
        owner.locator("summary", new Page.LocatorOptions().setHasText("撤回徵詢")).click();
        owner.locator("[id='withdraw:why:input']").fill("計畫暫緩。");
        owner.locator("[id='withdraw:go']").click();
        says(owner, "已撤回徵詢");
        assertThat(TaskList.about(officer, TITLE, "回復草案意見")).hasCount(0);
        officer.navigate(page);
        assertThat(officer.locator("main")).containsText("已撤回：計畫暫緩。");
    }

    private static void task(Page page, String verb) {
        TaskList.about(page, TITLE, verb).click();
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("ul.msgs.good")).containsText(words);
    }
}
