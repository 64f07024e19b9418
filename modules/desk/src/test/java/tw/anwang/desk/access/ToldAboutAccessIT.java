package tw.anwang.desk.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Drafts;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.People;
import tw.anwang.desk.Tasks;
import tw.anwang.desk.notice.MyNotices;
import tw.anwang.desk.task.MyTasks;
import tw.anwang.desk.task.TaskRow;
import tw.anwang.desk.task.TaskShow;
import tw.anwang.identity.AccountsReviewed;
import tw.anwang.identity.AccountsToReview;
import tw.anwang.identity.AdministratorsReviewed;
import tw.anwang.identity.AdministratorsToReview;
import tw.anwang.identity.ApplicationEnded;
import tw.anwang.identity.ApplicationWaits;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.DeputyEnded;
import tw.anwang.identity.DeputyNamed;
import tw.anwang.identity.DraftTaken;
import tw.anwang.identity.GlassOpened;
import tw.anwang.identity.GlassReviewed;
import tw.anwang.identity.GrantDecided;
import tw.anwang.identity.GrantProposed;
import tw.anwang.identity.GrantReviewed;
import tw.anwang.identity.GrantStopped;
import tw.anwang.identity.GrantToReview;
import tw.anwang.identity.GroupMappingWaits;
import tw.anwang.identity.IssuerBound;
import tw.anwang.identity.MoveEnded;
import tw.anwang.identity.MoveWaits;
import tw.anwang.identity.OpenWork;
import tw.anwang.identity.ResetCodeUsed;
import tw.anwang.identity.TrailAlarm;
import tw.anwang.identity.UnusualAccess;
import tw.anwang.identity.UnusualAccessReviewed;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;

/** What identity tells becomes a task or a notice on home, for those who are to act and for nobody else. */
class ToldAboutAccessIT {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);
    private static final AtomicLong RECORDS = new AtomicLong(7_000);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    Event<Object> told;

    @Inject
    MyTasks tasks;

    @Inject
    MyNotices notices;

    @Inject
    Drafts drafts;

    @Inject
    OpenWork work;

    @Inject
    CurrentUser user;

    private People people;
    private final long id = RECORDS.incrementAndGet();

    @BeforeEach
    void an_office() throws Exception {
        container.clock().setTo(TODAY);
        people = People.inNewOffice(container);
        user.actAs(people.officer());
    }

    private void tell(Object event) throws Exception {
        container.inTransaction(() -> told.fire(event));
    }

    private List<String> reviews() {
        return tasks.rows(TaskShow.REVIEW, 0, 20, Locale.TAIWAN).stream()
                .map(TaskRow::verb)
                .toList();
    }

    @Test
    void heads_are_asked_to_approve_a_grant_until_it_is_decided() throws Exception {
        tell(new GrantProposed(id, people.office(), "共案服務"));
        assertEquals(List.of(), reviews());
        user.actAs(people.head());
        assertEquals(List.of("核准資料授權"), reviews());
        tell(new GrantDecided(id));
        assertEquals(List.of(), reviews());
    }

    @Test
    void heads_are_asked_to_review_a_grant_until_it_is_done_and_it_gets_overdue() throws Exception {
        tell(new GrantToReview(id, people.office(), "共案服務", TODAY.plusDays(3)));
        tell(new GrantToReview(id, people.office(), "共案服務", TODAY.plusDays(3)));
        assertEquals(List.of(), mine());
        user.actAs(people.head());
        assertEquals(List.of("檢討資料授權"), mine());
        assertEquals(0, tasks.numbers().get(TaskShow.OVERDUE));
        container.clock().setTo(TODAY.plusDays(4));
        assertEquals(1, tasks.numbers().get(TaskShow.OVERDUE));
        tell(new GrantDecided(id));
        assertEquals(List.of("檢討資料授權"), mine());
        tell(new GrantReviewed(id));
        assertEquals(List.of(), mine());
    }

    @Test
    void who_gave_a_grant_is_told_that_it_stopped_by_itself_and_why() throws Exception {
        tell(new GrantStopped(id, "某人（someone）", GrantStopped.Why.LEFT, List.of(people.head())));
        tell(new GrantStopped(id, "某人（someone）", GrantStopped.Why.UNREVIEWED, List.of(people.head())));
        assertEquals(List.of(), notices.unread(9, Locale.TAIWAN));
        user.actAs(people.head());
        assertEquals(
                List.of(
                        "授權 " + id + "（某人（someone））逾檢討日未檢討，已自動停用。仍有需要時，請檢討後再啟用",
                        "授權 " + id + " 已自動終止：授權對象 某人（someone） 已離開原單位或停用帳號。仍有需要時，請另提一項授權"),
                notices.unread(9, Locale.TAIWAN).stream()
                        .map(line -> line.words())
                        .toList());
    }

    @Test
    void an_opening_is_a_notice_for_heads_and_a_task_for_the_reviewer_that_gets_overdue() throws Exception {
        tell(new GlassOpened(
                id,
                "某人",
                "樣本 7",
                List.of(people.head()),
                people.office(),
                Taipei.at(TODAY.atTime(14, 0)),
                TODAY.plusDays(3)));
        assertEquals(List.of(), notices.unread(9, Locale.TAIWAN));
        user.actAs(people.head());
        assertEquals(
                "某人 以緊急調閱開啟了「樣本 7」，開放至 113/05/06 14:00",
                notices.unread(9, Locale.TAIWAN).get(0).words());
        assertEquals(List.of("覆核緊急調閱"), reviews());
        container.clock().setTo(TODAY.plusDays(4));
        assertEquals(1, tasks.numbers().get(TaskShow.OVERDUE));
        tell(new GlassReviewed(id, people.officer(), "樣本 7", "REFERRED", "移請政風單位查明"));
        assertEquals(List.of(), reviews());
        user.actAs(people.officer());
        assertTrue(notices.unread(9, Locale.TAIWAN).get(0).words().contains("已移送處理，資料已關閉：移請政風單位查明"));
    }

    @Test
    void who_could_come_into_an_account_is_told_to_its_person_and_to_who_answers_for_it() throws Exception {
        var at = Taipei.at(TODAY.atTime(14, 0));
        var heads = List.of(people.head());
        user.actAs(People.inNewOffice(container).officer());
        tell(new IssuerBound(people.officer(), "承辦", "縣管理者", heads, at));
        user.actAs(people.officer());
        assertEquals(
                "您的帳號已於 113/05/06 14:00 連結到機關的單一登入（登錄者：縣管理者）。如果不是您本人，請在「我的帳號」解除連結並洽帳號管理者",
                notices.unread(9, Locale.TAIWAN).get(0).words());
        user.actAs(People.inNewOffice(container).officer());
        tell(new ResetCodeUsed(people.officer(), "承辦", "縣管理者", at, heads, at));
        user.actAs(people.officer());
        assertTrue(notices.unread(9, Locale.TAIWAN).get(0).words().startsWith("您的密碼已於 113/05/06 14:00 以一次性代碼設定"));
        user.actAs(people.head());
        assertEquals(
                List.of(
                        "承辦 的密碼已於 113/05/06 14:00 以一次性代碼設定，代碼由 縣管理者 在 113/05/06 14:00 產生。如有疑問，請向本人查證",
                        "承辦 的帳號已於 113/05/06 14:00 連結到機關的單一登入（登錄者：縣管理者）。如有疑問，請向本人查證並洽帳號管理者"),
                notices.unread(9, Locale.TAIWAN).stream()
                        .map(line -> line.words())
                        .toList());
    }

    @Test
    void a_line_of_the_mapping_that_waits_is_told_to_those_who_may_confirm_it() throws Exception {
        tell(new GroupMappingWaits("staff", "縣管理者", List.of(people.head())));
        assertEquals(List.of(), notices.unread(9, Locale.TAIWAN));
        user.actAs(people.head());
        assertEquals(
                "縣管理者 設定了單一登入群組「staff」的對應，等候另一位管理者確認",
                notices.unread(9, Locale.TAIWAN).get(0).words());
    }

    @Test
    void where_nobody_else_in_the_office_can_judge_the_auditors_are_asked() throws Exception {
        tell(new UnusualAccess(
                id, "某主管", "warning.rule.BULK", people.office(), List.of(people.officer()), false, TODAY.plusDays(3)));
        user.actAs(people.head());
        assertEquals(List.of(), reviews());
        user.actAs(people.officer());
        assertEquals(List.of("覆核異常存取"), reviews());
        tell(new UnusualAccessReviewed(id));
        assertEquals(List.of(), reviews());
    }

    @Test
    void unusual_access_is_a_task_of_the_head_and_a_notice_for_auditors_until_it_is_signed_off() throws Exception {
        tell(new UnusualAccess(
                id, "某人", "warning.rule.BULK", people.office(), List.of(people.head()), true, TODAY.plusDays(3)));
        assertEquals(List.of(), reviews());
        user.actAs(people.head());
        assertEquals("某人 的存取有異常，請查看", notices.unread(9, Locale.TAIWAN).get(0).words());
        assertEquals(List.of("覆核異常存取"), reviews());
        assertEquals(
                // heads and auditors of the office are asked alike: no word that is true of heads alone
                List.of("覆核本機關人員的存取"),
                tasks.rows(TaskShow.REVIEW, 0, 20, Locale.TAIWAN).stream()
                        .map(TaskRow::why)
                        .toList());
        tell(new UnusualAccessReviewed(id));
        assertEquals(List.of(), reviews());
    }

    @Test
    void accounts_to_look_through_are_one_task_however_often_it_is_told() throws Exception {
        tell(new AccountsToReview(people.office(), 2, TODAY.plusDays(30)));
        tell(new AccountsToReview(people.office(), 3, TODAY.plusDays(30)));
        assertEquals(List.of(), mine());
        user.actAs(people.head());
        assertEquals(List.of("檢視本單位帳號"), mine());
        tell(new AccountsReviewed(people.office()));
        assertEquals(List.of(), mine());
    }

    @Test
    void a_danger_to_the_trail_is_a_notice_for_those_who_audit_the_country() throws Exception {
        tell(new TrailAlarm(TrailAlarm.Kind.MISSING, "7: 12-14", List.of(people.head())));
        assertEquals(List.of(), notices.unread(9, Locale.TAIWAN));
        user.actAs(people.head());
        assertEquals(
                "存取軌跡缺少已寫入的列（寫入者 7: 12-14）。請立即檢查軌跡是否完整。",
                notices.unread(9, Locale.TAIWAN).get(0).words());
    }

    @Test
    void administrators_and_auditors_to_look_through_are_a_task_of_each_national_administrator() throws Exception {
        tell(new AdministratorsToReview(people.officer(), 2, TODAY.plusDays(30)));
        tell(new AdministratorsToReview(people.officer(), 2, TODAY.plusDays(30)));
        user.actAs(people.officer());
        assertEquals(List.of("檢視管理與稽核帳號"), mine());
        tell(new AdministratorsReviewed(people.officer()));
        assertEquals(List.of(), mine());
    }

    @Test
    void an_application_is_a_task_of_the_head_then_of_the_administrators_and_its_applicant_is_told() throws Exception {
        tell(new ApplicationWaits(id, people.office(), "新人", true, List.of()));
        user.actAs(people.head());
        assertEquals(List.of("確認帳號申請"), reviews());
        tell(ApplicationEnded.ofStep(id));
        tell(new ApplicationWaits(id, people.office(), "新人", false, List.of(people.officer())));
        assertEquals(List.of(), reviews());
        user.actAs(people.officer());
        assertEquals(List.of("核定帳號申請"), reviews());
        tell(ApplicationEnded.decided(id, Optional.of(people.head()), false, "新人", "資料不足"));
        assertEquals(List.of(), reviews());
        user.actAs(people.head());
        assertEquals(
                "您為「新人」申請的帳號已退回：資料不足", notices.unread(9, Locale.TAIWAN).get(0).words());
    }

    @Test
    void a_deputy_finds_on_home_for_whom_to_act_until_it_is_over() throws Exception {
        tell(new DeputyNamed(id, people.head(), "主管", people.officer(), "承辦", TODAY, TODAY.plusDays(3)));
        user.actAs(people.officer());
        assertEquals(List.of("代理"), mine());
        tell(new DeputyEnded(id));
        assertEquals(List.of(), mine());
        user.actAs(people.head());
        assertTrue(notices.unread(9, Locale.TAIWAN).get(0).words().startsWith("承辦 將代理您"));
    }

    @Test
    void a_change_of_office_is_a_task_of_the_heads_who_have_not_agreed_and_the_person_is_told() throws Exception {
        tell(new MoveWaits(id, "某人", List.of(people.office())));
        user.actAs(people.head());
        assertEquals(List.of("同意調動"), reviews());
        tell(new MoveWaits(id, "某人", List.of()));
        assertEquals(List.of(), reviews());
        tell(new MoveEnded(id, people.officer(), true, "新單位", ""));
        user.actAs(people.officer());
        assertEquals("您的帳號已調動到「新單位」", notices.unread(9, Locale.TAIWAN).get(0).words());
    }

    @Test
    void what_waits_for_who_leaves_goes_to_the_successor_and_what_follows_from_rights_does_not() throws Exception {
        container.inTransaction(() -> {
            allTasks()
                    .open(NewTask.of("desk.task.test", "desk.sample", id, "/home.xhtml")
                            .forAccount(people.officer())
                            .about("案一"));
            allTasks()
                    .open(NewTask.of("identity.task.deputize", DeputyNamed.KIND, id, "/home.xhtml")
                            .forAccount(people.officer()));
        });
        // who ends accounts is told kind and number, and no words of the case
        assertEquals(List.of("desk.task.test（第 " + id + " 號）"), work.of(people.officer(), Locale.TAIWAN));
        container.inTransaction(() -> work.handOver(people.officer(), people.head()));
        assertEquals(List.of(), work.of(people.officer(), Locale.TAIWAN));
        assertEquals(List.of("desk.task.test（第 " + id + " 號）"), work.of(people.head(), Locale.TAIWAN));
        user.actAs(people.officer());
        assertEquals(List.of("代理"), mine());
    }

    private Tasks allTasks() {
        return container.get(Tasks.class);
    }

    private List<String> mine() {
        return tasks.rows(TaskShow.MINE, 0, 20, Locale.TAIWAN).stream()
                .map(TaskRow::verb)
                .toList();
    }

    @Test
    void the_draft_of_what_was_saved_is_gone() throws Exception {
        drafts.save("identity.grant", "", "{}");
        tell(new DraftTaken("identity.grant", ""));
        assertTrue(drafts.draft("identity.grant", "").isEmpty());
    }
}
