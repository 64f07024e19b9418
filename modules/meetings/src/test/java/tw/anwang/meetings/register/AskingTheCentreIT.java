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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import tw.anwang.meetings.People;
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
        requests.approve(id, requests.byId(id).version());
        return id;
    }

    private long sent(String title) {
        long id = approved(title);
        as(house.compiler);
        compiling.send(COUNTY, house.year, seen(), null);
        return id;
    }

    /** All that waits to be sent, as the compiling office sees it. */
    private Map<Long, Integer> seen() {
        return compiling.toSend(COUNTY, house.year).stream()
                .collect(Collectors.toMap(Compiling.ToSend::id, Compiling.ToSend::version));
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
        replies.approve(mine.id(), replyOf(who, id).version());
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
        requests.approve(id, requests.byId(id).version());
        assertEquals(
                "meetings.countyRequest.notInReview",
                refused(() -> requests.approve(id, requests.byId(id).version())));
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
        assertEquals(
                "meetings.countyRequest.noReason",
                refused(() -> requests.giveBack(id, requests.byId(id).version(), " ")));
        requests.giveBack(id, requests.byId(id).version(), "請補數據");
        assertEquals(1, tasksOf(house.officer, id));
        as(house.officer);
        requests.amend(id, requests.byId(id).version(), words("退回後補正"), both());
        requests.handIn(id);
        as(house.head);
        requests.approve(id, requests.byId(id).version());
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
        assertEquals(2, compiling.send(COUNTY, house.year, seen(), null));
        assertEquals(
                "meetings.countyRequest.nothingToSend",
                refused(() -> compiling.send(COUNTY, house.year, seen(), null)));
        as(house.head);
        assertEquals("meetings.countyRequest.frozen", refused(() -> requests.withdraw(first, null)));
        assertEquals(
                "meetings.countyRequest.handedIn",
                refused(() -> requests.amend(first, requests.byId(first).version(), words("改"), both())));
        as(house.compiler);
        assertEquals("meetings.countyRequest.notCompiling", refused(() -> requests.giveBack(first, 0, "太晚")));
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
        return search
                .rows(new RequestFilter(null, COUNTY, house.year, null, null, null, Set.of(state), null, null), 0, 100)
                .stream()
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
        assertEquals("meetings.countyRequest.notReplyHead", refused(() -> replies.approve(mine.id(), 0)));
        as(house.mental);
        replies.approve(mine.id(), replyOf(house.mental, id).version());
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
        replies.giveBack(mine.id(), replyOf(house.mental, id).version(), "請寫期程");
        assertEquals("請寫期程", replyOf(house.mental, id).returnedReason());
        assertEquals(1, tasksOf(house.mental, id));
        assertNull(replyOf(house.labour, id).returnedReason());
    }

    private int versionOf(long id) {
        return requests.byId(id).version();
    }

    /** Everybody asked has replied. */
    private long replied(String title) {
        long id = sent(title);
        reply(house.mental, id, ReplyType.ACCEPT);
        reply(house.labour, id, ReplyType.ACCEPT);
        return id;
    }

    @Test
    void what_follows_waits_for_every_office_asked_until_it_is_asked_no_longer() {
        long id = sent("一機關不回應");
        reply(house.mental, id, ReplyType.ACCEPT);
        RequestSheet.ReplyRow owed = replyOf(house.labour, id);
        replies.write(owed.id(), owed.version(), ReplyType.STUDY, "研議中", null);
        as(house.compiler);
        assertEquals(
                "meetings.countyRequest.repliesOwed",
                refused(() -> compiling.follow(id, versionOf(id), RequestState.DONE, "已函頒", null, null, null)));
        assertEquals(1, tasksOf(house.labour, id), "its work is not ended unseen");
        int version = replyOf(house.labour, id).version();
        assertEquals("meetings.countyRequest.notFollower", refused(() -> replies.excuse(owed.id(), version, "自己免除")));
        as(house.compiler);
        assertThrows(OptimisticLockException.class, () -> replies.excuse(owed.id(), version - 1, "誤請"));
        assertEquals("meetings.countyRequest.noReason", refused(() -> replies.excuse(owed.id(), version, " ")));
        replies.excuse(owed.id(), version, "非該機關權責");
        assertEquals(RequestState.REPLIED, stateOf(id));
        assertEquals(0, tasksOf(house.labour, id));
        assertEquals(
                "meetings.countyRequest.repliedAlready",
                refused(() -> replies.write(owed.id(), version + 1, ReplyType.STUDY, "又寫", null)));
        assertEquals("非該機關權責", replyOf(house.labour, id).returnedReason());
        as(house.compiler);
        compiling.follow(id, versionOf(id), RequestState.DONE, "已函頒", null, null, null);
        assertEquals(RequestState.DONE, stateOf(id));
    }

    @Test
    void two_who_say_what_follows_do_not_overwrite_each_other_unseen() {
        long id = replied("兩人都填後續");
        as(house.programme);
        int shown = versionOf(id);
        as(house.compiler);
        compiling.follow(id, shown, RequestState.UNDER_WAY, "縣府先辦", null, null, null);
        as(house.programme);
        assertThrows(
                OptimisticLockException.class,
                () -> compiling.follow(id, shown, RequestState.DONE, "已函頒", null, null, null));
        assertEquals(RequestState.UNDER_WAY, stateOf(id));
    }

    @Test
    void what_follows_is_done_under_way_or_impossible_with_a_reason() {
        long id = replied("後續");
        as(house.compiler);
        assertEquals(
                "meetings.countyRequest.noReason",
                refused(() -> compiling.follow(id, versionOf(id), RequestState.IMPOSSIBLE, " ", null, null, null)));
        assertEquals(
                "meetings.countyRequest.noItem",
                refused(() -> compiling.follow(id, versionOf(id), RequestState.TRACKED, "列管", null, null, null)));
        assertEquals(
                "meetings.countyRequest.noNextStep",
                refused(() -> compiling.follow(id, versionOf(id), RequestState.DRAFT, "回頭", null, null, null)));
        compiling.follow(id, versionOf(id), RequestState.UNDER_WAY, "蒐集各縣市資料", null, null, null);
        assertEquals(RequestState.UNDER_WAY, stateOf(id));
        as(house.mental);
        assertEquals(
                "meetings.countyRequest.notFollower",
                refused(() -> compiling.follow(id, versionOf(id), RequestState.DONE, null, null, null, null)));
        as(house.programme);
        compiling.follow(id, versionOf(id), RequestState.DONE, "已函頒", null, null, null);
        assertEquals(RequestState.DONE, stateOf(id));
        assertEquals(0, tasksOf(house.compiler, id));
    }

    @Test
    void another_compiling_office_sees_what_the_one_before_saw_and_the_programme_alone_sets_it() throws Exception {
        long answered = sent("換彙整機關前已回應");
        reply(house.mental, answered, ReplyType.ACCEPT);
        reply(house.labour, answered, ReplyType.ACCEPT);
        long id = approved("換彙整機關");
        AccountId next = People.of(container, 10202);
        as(house.compiler);
        assertEquals("meetings.countyRequest.notProgramme", refused(() -> offices.set(COUNTY, new OfficeId(10202))));
        as(house.programme);
        assertEquals("meetings.countyRequest.otherCounty", refused(() -> offices.set(COUNTY, new OfficeId(10301))));
        try {
            offices.set(COUNTY, new OfficeId(10202));
            as(house.compiler);
            assertThrows(NotVisible.class, () -> sheets.byId(id));
            for (long one : List.of(id, answered)) {
                assertEquals(0, tasksOf(house.compiler, one), "it lies there no more");
                assertEquals(1, tasksOf(next, one), "who compiles now has it on the desk");
            }
        } finally {
            as(house.programme);
            offices.set(COUNTY, new OfficeId(RegisterFixture.SOCIAL));
        }
        as(house.compiler);
        assertEquals("換彙整機關", sheets.byId(id).title());
        assertEquals(1, tasksOf(house.compiler, id));
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

    @Test
    void a_head_approves_or_gives_back_the_words_that_were_read_and_no_others() {
        long asked = drafted("主管看過的文字");
        int read = requests.byId(asked).version();
        requests.amend(asked, read, words("後來改的文字"), both());
        requests.handIn(asked);
        as(house.head);
        assertThrows(OptimisticLockException.class, () -> requests.approve(asked, read));
        assertThrows(OptimisticLockException.class, () -> requests.giveBack(asked, read, "請補數據"));
        assertEquals(RequestState.REVIEW, requests.byId(asked).state());

        long id = sent("主管看過的回應");
        RequestSheet.ReplyRow mine = replyOf(house.mental, id);
        replies.write(mine.id(), mine.version(), ReplyType.PLAN, "主管看過的", null);
        int shown = replyOf(house.mental, id).version();
        replies.write(mine.id(), shown, ReplyType.STUDY, "後來改成這樣", null);
        assertThrows(OptimisticLockException.class, () -> replies.approve(mine.id(), shown));
        assertThrows(OptimisticLockException.class, () -> replies.giveBack(mine.id(), shown, "請寫期程"));
        assertEquals(ReplyState.REVIEW, replyOf(house.mental, id).state());
    }

    @Test
    void other_offices_that_are_asked_are_a_change_that_another_does_not_overwrite_unseen() {
        long id = drafted("只改請求機關");
        int version = requests.byId(id).version();
        requests.amend(id, version, words("只改請求機關"), List.of(RegisterFixture.LABOUR));
        assertThrows(OptimisticLockException.class, () -> requests.amend(id, version, words("只改請求機關"), both()));
        assertEquals(List.of(RegisterFixture.LABOUR), requests.asked(id));
    }

    @Test
    void a_request_that_goes_on_as_a_tracked_item_keeps_it_whatever_is_said_of_it_later() throws Exception {
        long id = sent("已列管的");
        long item = 72_001;
        for (String statement : List.of(
                "insert into meetings_series (id, name, short_name, convener_office_id, openness, with_ordinals, readers,"
                        + " lead_office_id) values (72001, '列管', '列管', 101, 'INTERNAL', true, 'TAKING_PART', 101)",
                "insert into meetings_tracked_item (id, series_id, number, title, text, handling, tracking, urgent_on,"
                        + " due_kind, lead_office_id) values (72001, 72001, '1-討1', '事項', '內容', 'REPORT', 'UNDER',"
                        + " '9999-12-30', 'NONE', 103)",
                "update meetings_county_request set tracked_item_id = 72001, state = 'TRACKED' where id = " + id)) {
            container.database().run(statement);
        }
        as(house.compiler);
        compiling.follow(id, versionOf(id), RequestState.TRACKED, "下次會議報告", null, null, null);
        compiling.follow(id, versionOf(id), RequestState.DONE, "已解除列管", null, null, null);
        assertEquals(
                item,
                container.database().number("select tracked_item_id from meetings_county_request where id = " + id));
    }

    @Test
    void a_bureau_reads_on_where_its_own_request_was_joined_until_it_stands_alone_again() throws Exception {
        long kept = approved("併案主案");
        AccountId health = People.of(container, 10202);
        as(health);
        long joined = requests.draft(house.year, words("併入他局"), both());
        requests.handIn(joined);
        requests.approve(joined, requests.byId(joined).version());
        assertThrows(NotVisible.class, () -> sheets.byId(kept));
        as(house.compiler);
        compiling.merge(joined, kept);
        as(health);
        assertEquals("併案主案", sheets.byId(kept).title());
        as(house.compiler);
        requests.giveBack(kept, requests.byId(kept).version(), "請補數據");
        assertEquals(RequestState.COMPILING, stateOf(joined), "it is not stuck with what went back");
        assertEquals(1, tasksOf(house.compiler, joined));
        as(health);
        assertThrows(NotVisible.class, () -> sheets.byId(kept));
    }

    @Test
    void what_came_after_the_compiling_office_looked_is_not_sent_and_what_was_changed_is_looked_at_again() {
        long looked = approved("看過的");
        as(house.compiler);
        Map<Long, Integer> shown = seen();
        long later = approved("看過之後才來的");
        as(house.compiler);
        assertEquals(1, compiling.send(COUNTY, house.year, shown, null));
        assertEquals(RequestState.SENT, stateOf(looked));
        assertEquals(RequestState.COMPILING, stateOf(later));
        Map<Long, Integer> old = Map.of(later, requests.byId(later).version() - 1);
        assertThrows(OptimisticLockException.class, () -> compiling.send(COUNTY, house.year, old, null));
        assertEquals(RequestState.COMPILING, stateOf(later));
    }
}
