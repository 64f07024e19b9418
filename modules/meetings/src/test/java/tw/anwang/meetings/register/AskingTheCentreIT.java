package tw.anwang.meetings.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.meetings.register.RegisterFixture.COUNTY;
import static tw.anwang.meetings.register.RegisterFixture.both;
import static tw.anwang.meetings.register.RegisterFixture.words;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.desk.task.MyTasks;
import tw.anwang.desk.task.TaskShow;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

/** A request from the bureau's draft to the end of its next step. */
class AskingTheCentreIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    CountyRequests requests;

    @Inject
    Compiling compiling;

    @Inject
    CompilingOffices offices;

    @Inject
    RequestReplies replies;

    @Inject
    RequestSheets sheets;

    @Inject
    RequestSearch search;

    @Inject
    MyTasks tasks;

    private RegisterFixture house;

    @BeforeEach
    void a_county() throws Exception {
        house = new RegisterFixture(container);
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    private long drafted(String title) {
        as(house.officer);
        return requests.draft(house.year, words(title), both());
    }

    private long approved(String title) {
        long id = drafted(title);
        requests.handIn(id);
        as(house.head);
        requests.approve(id);
        return id;
    }

    private long sent(String title) {
        long id = approved(title);
        as(house.compiler);
        compiling.send(COUNTY, house.year);
        return id;
    }

    private long tasksOf(AccountId account, long id) {
        as(account);
        return tasks.rows(TaskShow.MINE, 0, 10_000, Locale.TAIWAN).stream()
                .filter(task -> task.page().equals(RequestTasks.page(id)))
                .count();
    }

    private static String refused(Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }

    private RequestState stateOf(long id) {
        as(house.compiler);
        return sheets.byId(id).state();
    }

    private RequestSheet.ReplyRow replyOf(AccountId who, long id) {
        as(who);
        return sheets.byId(id).replies().stream()
                .filter(reply -> reply.officeId() == user.getMe().office().value())
                .findFirst()
                .orElseThrow();
    }

    private void reply(AccountId who, long id, ReplyType type) {
        RequestSheet.ReplyRow mine = replyOf(who, id);
        replies.write(mine.id(), mine.version(), type, "已研議", "某司長");
        replies.approve(mine.id());
    }

    @Test
    void a_draft_is_its_bureaus_alone_until_its_head_approves() {
        long id = drafted("只有本局看得到");
        for (AccountId other : List.of(house.compiler, house.mental, house.programme, house.elsewhere)) {
            as(other);
            assertThrows(NotVisible.class, () -> sheets.byId(id));
        }
        as(house.officer);
        requests.handIn(id);
        assertEquals("meetings.countyRequest.handedIn", refused(() -> requests.handIn(id)));
        assertEquals(1, tasksOf(house.head, id));
        as(house.head);
        requests.approve(id);
        assertEquals("meetings.countyRequest.notInReview", refused(() -> requests.approve(id)));
        assertEquals(0, tasksOf(house.head, id));
        assertEquals(1, tasksOf(house.compiler, id));
        as(house.mental);
        assertThrows(NotVisible.class, () -> sheets.byId(id));
    }

    @Test
    void requests_are_numbered_by_bureau_and_year_when_the_head_approves() {
        long first = approved("甲");
        long second = approved("乙");
        as(house.head);
        assertEquals(1, requests.byId(first).number());
        assertEquals(2, requests.byId(second).number());
        assertNull(requests.byId(drafted("丙")).number());
    }

    @Test
    void what_is_given_back_keeps_its_number_when_it_comes_again() {
        long id = approved("退回一次");
        as(house.compiler);
        assertEquals("meetings.countyRequest.noReason", refused(() -> requests.giveBack(id, " ")));
        requests.giveBack(id, "請補數據");
        assertEquals(1, tasksOf(house.officer, id));
        as(house.officer);
        requests.amend(id, requests.byId(id).version(), words("退回後補正"), both());
        requests.handIn(id);
        as(house.head);
        requests.approve(id);
        assertEquals(1, requests.byId(id).number());
        assertEquals(0, tasksOf(house.officer, id));
    }

    @Test
    void two_who_change_a_draft_at_once_do_not_lose_a_word() {
        long id = drafted("原來");
        int version = requests.byId(id).version();
        requests.amend(id, version, words("先存"), both());
        assertThrows(OptimisticLockException.class, () -> requests.amend(id, version, words("後存"), both()));
        assertEquals("先存", requests.byId(id).words().title());
    }

    @Test
    void the_compiling_office_orders_joins_and_sends_and_then_nothing_changes_any_more() {
        long first = approved("第一");
        long second = approved("第二");
        long third = approved("第三");
        as(house.compiler);
        compiling.move(third, true);
        compiling.merge(second, first);
        assertEquals(List.of("第一", "第三"), titles(RequestState.COMPILING));
        assertEquals("meetings.countyRequest.noTarget", refused(() -> compiling.merge(third, second)));
        assertEquals(2, compiling.send(COUNTY, house.year));
        assertEquals("meetings.countyRequest.nothingToSend", refused(() -> compiling.send(COUNTY, house.year)));
        as(house.head);
        assertEquals("meetings.countyRequest.frozen", refused(() -> requests.withdraw(first, null)));
        assertEquals(
                "meetings.countyRequest.handedIn",
                refused(() -> requests.amend(first, requests.byId(first).version(), words("改"), both())));
        as(house.compiler);
        assertEquals("meetings.countyRequest.notCompiling", refused(() -> requests.giveBack(first, "太晚")));
    }

    @Test
    void what_was_joined_to_a_request_that_is_withdrawn_stands_alone_again() {
        long kept = approved("留下");
        long joined = approved("併入");
        as(house.compiler);
        compiling.merge(joined, kept);
        as(house.head);
        requests.withdraw(kept, "不再需要");
        assertEquals(RequestState.COMPILING, stateOf(joined));
        assertEquals(1, tasksOf(house.compiler, joined));
        assertEquals(0, tasksOf(house.compiler, kept));
    }

    private List<String> titles(RequestState state) {
        return search.rows(new RequestFilter(null, COUNTY, house.year, null, null, null, state, null), 0, 100).stream()
                .map(RequestRow::title)
                .toList();
    }

    @Test
    void it_is_answered_once_every_office_that_is_asked_has_replied_with_its_heads_approval() {
        long id = sent("兩個機關");
        assertEquals(1, tasksOf(house.mental, id));
        assertEquals(1, tasksOf(house.labour, id));
        RequestSheet.ReplyRow mine = replyOf(house.mental, id);
        replies.write(mine.id(), mine.version(), ReplyType.STUDY, "草稿", null);
        as(house.officer);
        assertNull(sheets.byId(id).replies().get(0).text(), "a reply on its way is its office's alone");
        as(house.labour);
        assertEquals("meetings.countyRequest.notReplyHead", refused(() -> replies.approve(mine.id())));
        as(house.mental);
        replies.approve(mine.id());
        assertEquals(RequestState.SENT, stateOf(id));
        assertEquals(0, tasksOf(house.mental, id));
        reply(house.labour, id, ReplyType.ACCEPT);
        assertEquals(RequestState.REPLIED, stateOf(id));
        assertEquals(1, tasksOf(house.compiler, id));
        as(house.officer);
        assertEquals("草稿", sheets.byId(id).replies().get(0).text());
    }

    @Test
    void a_reply_that_its_head_gives_back_lies_with_its_office_again() {
        long id = sent("退回的回復");
        RequestSheet.ReplyRow mine = replyOf(house.mental, id);
        replies.write(mine.id(), mine.version(), ReplyType.PLAN, "太短", null);
        replies.giveBack(mine.id(), "請寫期程");
        assertEquals("請寫期程", replyOf(house.mental, id).returnedReason());
        assertEquals(1, tasksOf(house.mental, id));
        assertNull(replyOf(house.labour, id).returnedReason());
    }

    @Test
    void what_follows_is_done_under_way_or_impossible_with_a_reason() {
        long id = sent("後續");
        as(house.compiler);
        assertEquals(
                "meetings.countyRequest.noReason",
                refused(() -> compiling.follow(id, RequestState.IMPOSSIBLE, " ", null, null)));
        assertEquals(
                "meetings.countyRequest.noItem",
                refused(() -> compiling.follow(id, RequestState.TRACKED, "列管", null, null)));
        assertEquals(
                "meetings.countyRequest.noNextStep",
                refused(() -> compiling.follow(id, RequestState.DRAFT, "回頭", null, null)));
        compiling.follow(id, RequestState.UNDER_WAY, "蒐集各縣市資料", null, null);
        assertEquals(RequestState.UNDER_WAY, stateOf(id));
        as(house.mental);
        assertEquals(
                "meetings.countyRequest.notFollower",
                refused(() -> compiling.follow(id, RequestState.DONE, null, null, null)));
        as(house.programme);
        compiling.follow(id, RequestState.DONE, "已函頒", null, null);
        assertEquals(RequestState.DONE, stateOf(id));
        assertEquals(0, tasksOf(house.compiler, id));
    }

    @Test
    void another_compiling_office_sees_what_the_one_before_saw_and_the_programme_alone_sets_it() {
        long id = approved("換彙整機關");
        as(house.compiler);
        assertEquals("meetings.countyRequest.notProgramme", refused(() -> offices.set(COUNTY, new OfficeId(10202))));
        as(house.programme);
        assertEquals("meetings.countyRequest.otherCounty", refused(() -> offices.set(COUNTY, new OfficeId(10301))));
        try {
            offices.set(COUNTY, new OfficeId(10202));
            as(house.compiler);
            assertThrows(NotVisible.class, () -> sheets.byId(id));
        } finally {
            as(house.programme);
            offices.set(COUNTY, new OfficeId(RegisterFixture.SOCIAL));
        }
        as(house.compiler);
        assertEquals("換彙整機關", sheets.byId(id).title());
    }

    @Test
    void only_an_office_of_a_county_asks_and_only_central_offices_are_asked() {
        as(house.mental);
        assertEquals("meetings.countyRequest.notCounty", refused(() -> requests.draft(house.year, words("甲"), both())));
        as(house.officer);
        assertEquals(
                "meetings.countyRequest.notCentral",
                refused(() -> requests.draft(house.year, words("甲"), List.of(RegisterFixture.ELSEWHERE))));
        assertEquals(
                "meetings.countyRequest.nobodyAsked", refused(() -> requests.draft(house.year, words("甲"), List.of())));
        assertEquals("meetings.countyRequest.noYear", refused(() -> requests.draft(110, words("甲"), both())));
    }
}
