package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** 催辦 from the list to the head's home, the mail and what became of it. */
class UrgingHeadsJourneyIT extends BrowserTest {
    private static final String ADDRESS = "urged.head@example.gov.tw";

    @AfterEach
    void the_head_has_no_address_as_before() throws SQLException {
        portal.database().run("update identity_account set email = null where sign_in_name = 'xinjian.head'");
    }

    @Test
    void the_staff_unit_releases_a_list_the_head_is_told_and_the_fate_of_the_mail_is_seen() throws Exception {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        rows.owedAnswer(portal);
        String round = portal.value("select id from meetings_round where meeting_id = " + rows.meeting)
                .orElseThrow();
        portal.database()
                .run("update meetings_round set due_on = '" + rows.today.minusDays(3) + "' where id = " + round);
        portal.database()
                .run("update identity_account set email = '" + ADDRESS + "' where sign_in_name = 'xinjian.head'");

        Page staff = signIn("kaohsiung.officer");
        staff.navigate("/meetings/round.xhtml?id=" + round);
        staff.locator(".actions").getByText("催辦").click();
        assertThat(staff.locator("main")).containsText("目前沒有準備中的催辦清單");
        staff.locator("[id='prepare:begin:go']").click();
        assertThat(staff.locator("main")).containsText("催辦清單已產生");
        assertThat(staff.locator("[id='list'] tbody tr").first()).containsText("1-討1");
        assertThat(staff.locator("[id='list']")).containsText("逾期 3 日");
        staff.locator("[id='list'] input[name=line]").first().uncheck();
        staff.locator("[id='list:keep:go']").click();
        assertThat(staff.locator("main")).containsText("勾選已儲存");
        assertThat(staff.locator("[id='list'] input[name=line]").first()).not().isChecked();
        staff.locator("[id='list:release:go']").click();
        assertThat(staff.locator("main")).containsText("沒有勾選任何一件");
        staff.locator("[id='list'] input[name=line]").first().check();
        staff.locator("[id='list:release:go']").click();
        assertThat(staff.locator("main")).containsText("已發布催辦，共 1 件");

        Page head = signIn("xinjian.head");
        assertThat(head.locator("main")).containsText("催辦：1-討1");
        the_mail_bears_number_and_link_alone(round);

        staff.navigate("/meetings/urging.xhtml?id=" + round);
        assertThat(staff.locator("main")).containsText("已寄出");
        what_became_of_reminders_is_seen_by_who_keeps_the_round(staff, head, round);
        Page administrator = signIn("admin");
        administrator.navigate("/desk/mailList.xhtml?state=SENT");
        assertThat(administrator.locator("main")).containsText(ADDRESS);
        the_administrator_tries_a_failed_one_again(administrator);
    }

    private static void what_became_of_reminders_is_seen_by_who_keeps_the_round(Page staff, Page head, String round)
            throws Exception {
        portal.database()
                .run("insert into desk_mail (occasion, occasion_id, receiver, numbers, page, state, tries, problem,"
                        + " written_at) values ('meetings.reminder', " + round + ", '提醒的窗口', '1-討1', '/home.xhtml',"
                        + " 'WAITING', 2, 'SILENT', now())");
        staff.navigate("/meetings/round.xhtml?id=" + round);
        staff.getByText("提醒信的寄送情形（1）").click();
        assertThat(staff.locator("#reminders")).containsText("提醒的窗口");
        assertThat(staff.locator("#reminders")).containsText("已試 2 次");
        head.navigate("/meetings/round.xhtml?id=" + round);
        assertThat(head.locator("main")).not().containsText("提醒信的寄送情形");
    }

    private static void the_mail_bears_number_and_link_alone(String round) throws Exception {
        // the other server has it before ours writes down that it has
        String sent = "select count(*) from desk_mail where state = 'SENT' and address = '" + ADDRESS + "'";
        for (int wait = 0; wait < 1800 && portal.database().number(sent) == 0; wait++) {
            portal.hurryThePost();
            Thread.sleep(100);
        }
        List<MimeMessage> taken = portal.mail().takenFor(ADDRESS);
        assertEquals(1, taken.size());
        assertEquals("安網通知 1-討1", taken.get(0).getSubject());
        String text = String.valueOf(taken.get(0).getContent());
        assertTrue(text.contains(portal.address() + "/meetings/round.xhtml?id=" + round), text);
        assertFalse(text.contains("精神病人"), text);
    }

    private static void the_administrator_tries_a_failed_one_again(Page page) throws Exception {
        portal.database()
                .run("update desk_mail set state = 'FAILED', problem = 'REFUSED' where address = '" + ADDRESS + "'");
        page.navigate("/desk/mailList.xhtml?state=FAILED");
        assertThat(page.locator("main")).containsText("郵件伺服器拒收這個收件人");
        page.locator("main tr", new Page.LocatorOptions().setHasText(ADDRESS))
                .getByText("重寄", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("已排入寄送");
        for (int wait = 0; wait < 1800 && portal.mail().takenFor(ADDRESS).size() < 2; wait++) {
            portal.hurryThePost();
            Thread.sleep(100);
        }
        assertEquals(2, portal.mail().takenFor(ADDRESS).size());
    }
}
