package tw.anwang.meetings.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.meetings.register.RegisterFixture.COUNTY;
import static tw.anwang.meetings.register.RegisterFixture.EDUCATION;
import static tw.anwang.meetings.register.RegisterFixture.LABOUR;
import static tw.anwang.meetings.register.RegisterFixture.MENTAL_HEALTH;
import static tw.anwang.meetings.register.RegisterFixture.PROGRAMME;
import static tw.anwang.meetings.register.RegisterFixture.SOCIAL;
import static tw.anwang.meetings.register.RegisterFixture.both;
import static tw.anwang.meetings.register.RegisterFixture.words;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.desk.search.Search;
import tw.anwang.desk.search.SearchFilter;
import tw.anwang.desk.search.SearchHit;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeChanges;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.People;
import tw.anwang.meetings.register.RequestSheet.ReplyRow;
import tw.anwang.meetings.reminder.DeadlineReminders;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** What becomes of requests that were sent: corrections, grades, days, and whom the register tells. */
class KeepingTheRegisterIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2023, 3, 20);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    CountyRequests requests;

    @Inject
    Compiling compiling;

    @Inject
    CompilingOffices compilingOffices;

    @Inject
    RequestReplies replies;

    @Inject
    CorrectingReplies correcting;

    @Inject
    AskingMore asking;

    @Inject
    RequestGrades grades;

    @Inject
    RequestSheets sheets;

    @Inject
    RequestSearch search;

    @Inject
    RegisterSheet export;

    @Inject
    Search index;

    @Inject
    DeadlineReminders reminders;

    @Inject
    OfficeChanges changes;

    @Inject
    Offices offices;

    private RegisterFixture house;

    @BeforeEach
    void a_county() throws Exception {
        container.clock().setTo(TODAY);
        house = new RegisterFixture(container);
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    private static String refused(Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }

    private long approved(String title) {
        as(house.officer);
        long id = requests.draft(house.year, words(title), both());
        requests.handIn(id);
        as(house.head);
        requests.approve(id, version(id));
        return id;
    }

    private int version(long id) {
        return requests.byId(id).version();
    }

    private long sent(String title, LocalDate dueOn) {
        long id = approved(title);
        as(house.compiler);
        compiling.send(COUNTY, house.year, Map.of(id, version(id)), dueOn);
        return id;
    }

    private ReplyRow replyOf(AccountId who, long id) {
        as(who);
        return sheets.byId(id).replies().stream()
                .filter(reply -> reply.officeId() == user.getMe().office().value())
                .findFirst()
                .orElseThrow();
    }

    private long replied(String title) {
        long id = sent(title, null);
        for (AccountId who : List.of(house.mental, house.labour)) {
            ReplyRow mine = replyOf(who, id);
            replies.write(mine.id(), mine.version(), ReplyType.STUDY, "原來的回應", "某司長");
            replies.approve(mine.id(), replyOf(who, id).version());
        }
        return id;
    }

    private static List<String> notices(long office, long id) throws SQLException {
        return container
                .database()
                .texts("select text_key from desk_notice where office_id = " + office + " and page = '"
                        + RequestTasks.page(id) + "' order by id");
    }

    private static long told(long office, long id, String what) throws SQLException {
        return notices(office, id).stream()
                .filter(key -> key.endsWith("." + what))
                .count();
    }

    // 更正

    @Test
    void a_given_reply_is_corrected_by_its_office_and_what_it_said_before_stays_to_be_read() throws Exception {
        long id = replied("更正回應");
        ReplyRow given = replyOf(house.mental, id);
        assertTrue(given.toCorrect());
        correcting.correct(given.id(), given.version(), ReplyType.PLAN, "更正後的回應", "某司長", "期程誤植");
        as(house.officer);
        ReplyRow read = sheets.byId(id).replies().stream()
                .filter(reply -> reply.id() == given.id())
                .findFirst()
                .orElseThrow();
        assertEquals("更正後的回應", read.text());
        assertEquals(ReplyType.PLAN, read.type());
        RequestSheet.Earlier before = read.earlier().get(0);
        assertEquals("原來的回應", before.text());
        assertEquals(ReplyType.STUDY, before.type());
        assertEquals("期程誤植", before.reason());
        assertFalse(before.by().isBlank());
        assertFalse(before.replacedBy().isBlank());
        assertEquals(1, told(EDUCATION, id, "CORRECTED"));
        assertEquals(1, told(SOCIAL, id, "CORRECTED"));
        assertTrue(sheets.byId(id).steps().stream().anyMatch(step -> "更正回應：期程誤植".equals(step.words())));
    }

    @Test
    void two_who_correct_at_once_do_not_lose_a_word() {
        long id = replied("兩人更正");
        ReplyRow given = replyOf(house.mental, id);
        correcting.correct(given.id(), given.version(), ReplyType.STUDY, "先更正", null, "漏字");
        assertThrows(
                OptimisticLockException.class,
                () -> correcting.correct(given.id(), given.version(), ReplyType.STUDY, "後更正", null, "漏字"));
        assertEquals("先更正", replyOf(house.mental, id).text());
        assertEquals(1, replyOf(house.mental, id).earlier().size());
    }

    @Test
    void nobody_else_corrects_it_nor_without_a_reason_nor_after_the_county_closed_it() {
        long id = replied("不能更正");
        ReplyRow given = replyOf(house.mental, id);
        assertEquals(
                "meetings.countyRequest.noReason",
                refused(() -> correcting.correct(given.id(), given.version(), ReplyType.STUDY, "新", null, " ")));
        as(house.labour);
        assertEquals(
                "meetings.countyRequest.notReplyHead",
                refused(() -> correcting.correct(given.id(), given.version(), ReplyType.STUDY, "新", null, "代為更正")));
        as(house.compiler);
        compiling.follow(id, version(id), RequestState.UNDER_WAY, "辦理中", null, null, null);
        assertTrue(replyOf(house.mental, id).toCorrect());
        as(house.compiler);
        compiling.follow(id, version(id), RequestState.DONE, "已辦", null, null, null);
        assertFalse(replyOf(house.mental, id).toCorrect());
        assertEquals(
                "meetings.countyRequest.closed",
                refused(() -> correcting.correct(given.id(), given.version(), ReplyType.STUDY, "新", null, "太晚")));
    }

    @Test
    void nobody_closes_a_request_on_a_reply_that_says_something_else_by_then() {
        long id = replied("更正後才結案");
        as(house.compiler);
        int shown = version(id);
        ReplyRow given = replyOf(house.mental, id);
        correcting.correct(given.id(), given.version(), ReplyType.PLAN, "更正後的回應", null, "期程誤植");
        as(house.compiler);
        assertThrows(
                OptimisticLockException.class,
                () -> compiling.follow(id, shown, RequestState.DONE, "已辦", null, null, null));
    }

    // 密等

    @Test
    void what_it_was_joined_to_is_named_to_nobody_who_may_not_see_it() throws Exception {
        long target = approved("併入後列密");
        long joined = approved("被併入");
        as(house.compiler);
        compiling.merge(joined, target);
        grades.change(target, version(target), Grade.CONFIDENTIAL, "內含偵查中案情");
        assertEquals((house.year - 1911) + "-1", sheets.byId(joined).mergedInto());
        as(People.keeperWithoutConfidential(container, SOCIAL));
        RequestSheet read = sheets.byId(joined);
        assertNull(read.mergedInto());
        assertNull(read.mergedIntoId());
        assertTrue(read.steps().stream()
                .noneMatch(step -> String.valueOf(step.words()).contains("併入後列密")));
    }

    @Test
    void who_may_not_see_what_is_confidential_sees_it_in_no_way_any_more() throws Exception {
        long id = sent("祕密路線圖" + house.year, null);
        AccountId blind = People.keeperWithoutConfidential(container, SOCIAL);
        as(blind);
        assertEquals(1, search.count(ofYear()));
        as(house.compiler);
        grades.change(id, version(id), Grade.CONFIDENTIAL, "內含偵查中案情");
        as(blind);
        assertEquals(0, search.count(ofYear()));
        assertEquals(List.of(), search.rows(ofYear(), 0, 10));
        assertFalse(export.sheet(ofYear(), Locale.TAIWAN).rows().iterator().hasNext());
        assertEquals(List.of(), found("祕密路線圖" + house.year));
        assertThrows(NotVisible.class, () -> sheets.byId(id));
        as(house.mental);
        assertEquals(Grade.CONFIDENTIAL, sheets.byId(id).grade());
        assertEquals(1, search.count(ofYear()));
        assertEquals(List.of(id), found("祕密路線圖" + house.year));
        assertEquals(
                "密",
                export.sheet(ofYear(), Locale.TAIWAN)
                        .rows()
                        .iterator()
                        .next()
                        .get(12)
                        .shown());
    }

    private List<Long> found(String typed) {
        return index.found(new SearchFilter(typed, CountyRequest.KIND.name(), null, null, null), 1).hits().stream()
                .map(SearchHit::record)
                .toList();
    }

    private RequestFilter ofYear() {
        return new RequestFilter(null, null, house.year, null, null, null, null, null, null);
    }

    @Test
    void what_lies_on_desks_names_it_by_its_number_from_then_on_notices_and_reminders_too() throws Exception {
        long id = sent("不可外傳的標題", DUE);
        ReplyRow owed = replyOf(house.labour, id);
        as(house.compiler);
        replies.excuse(owed.id(), owed.version(), "非該機關權責");
        container.clock().setTo(DUE);
        reminders.run();
        container.clock().setTo(TODAY);
        assertEquals(1, told(MENTAL_HEALTH, id, "ON_THE_DAY"));
        assertTrue(told(EDUCATION, id, "SENT") > 0);
        assertEquals(1, told(LABOUR, id, "EXCUSED"));
        assertTrue(
                named(id).stream().allMatch(words -> words.contains("不可外傳的標題")),
                named(id).toString());
        as(house.head);
        grades.change(id, version(id), Grade.CONFIDENTIAL, "內含偵查中案情");
        String number = (house.year - 1911) + "-1";
        assertEquals(Set.of(number), Set.copyOf(named(id)));
    }

    /** What every desk calls it, done or not. */
    private static List<String> named(long id) throws SQLException {
        String page = RequestTasks.page(id);
        return container
                .database()
                .texts("select arguments from desk_notice where page = '" + page + "' union all"
                        + " select object_words from desk_task where page = '" + page + "'");
    }

    @Test
    void bureau_and_compiling_office_give_the_grade_with_a_reason_and_lowering_wants_a_right() throws Exception {
        long id = sent("密等由誰", null);
        as(house.mental);
        assertEquals(
                "meetings.countyRequest.notGrader",
                refused(() -> grades.change(id, version(id), Grade.CONFIDENTIAL, "內含偵查中案情")));
        as(house.officer);
        assertEquals(
                "meetings.grade.shortReason", refused(() -> grades.change(id, version(id), Grade.CONFIDENTIAL, "密")));
        int shown = version(id);
        grades.change(id, shown, Grade.CONFIDENTIAL, "內含偵查中案情");
        as(house.head);
        assertThrows(OptimisticLockException.class, () -> grades.change(id, shown, Grade.ORDINARY, "已公開案情"));
        as(new AccountId(TestAccount.called("承辦二").with("caseOfficer").in(container.database(), EDUCATION)));
        assertEquals("meetings.grade.lower", refused(() -> grades.change(id, version(id), Grade.ORDINARY, "已公開案情")));
    }

    @Test
    void a_confidential_draft_is_so_from_its_first_day_and_what_it_joins_becomes_so() {
        as(house.officer);
        long draft = requests.draft(house.year, words("密件草稿"), both(), Grade.CONFIDENTIAL);
        assertEquals(Grade.CONFIDENTIAL, requests.byId(draft).grade());
        requests.handIn(draft);
        as(house.head);
        requests.approve(draft, version(draft));
        long target = approved("併入對象");
        as(house.compiler);
        assertEquals(Grade.ORDINARY, requests.byId(target).grade());
        compiling.merge(draft, target);
        assertEquals(Grade.CONFIDENTIAL, requests.byId(target).grade());
        assertTrue(sheets.byId(target).steps().stream().anyMatch(step -> "變更密等：密".equals(step.words())));
        as(house.head);
        assertEquals(
                "meetings.countyRequest.sourceAbove",
                refused(() -> grades.change(target, version(target), Grade.ORDINARY, "已公開案情")));
    }

    @Test
    void what_it_was_joined_to_becomes_confidential_when_it_does() {
        long target = approved("併入時還公開");
        long joined = approved("併入後才列密");
        as(house.compiler);
        compiling.merge(joined, target);
        assertEquals(Grade.ORDINARY, requests.byId(target).grade());
        grades.change(joined, version(joined), Grade.CONFIDENTIAL, "內含偵查中案情");
        assertEquals(Grade.CONFIDENTIAL, requests.byId(target).grade());
    }

    // 期限

    @Test
    void a_next_step_with_a_day_is_a_task_of_who_noted_it_is_reminded_of_and_found_by_its_day() throws Exception {
        long id = replied("後續有期限");
        as(house.compiler);
        assertEquals(
                "meetings.countyRequest.dayOver",
                refused(() -> compiling.follow(
                        id, version(id), RequestState.UNDER_WAY, "蒐集資料", TODAY.minusDays(1), null, null)));
        compiling.follow(id, version(id), RequestState.UNDER_WAY, "蒐集資料", DUE, null, null);
        assertEquals(List.of(SOCIAL + " 2023-03-20 16:00:00.000"), open("meetings.task.takeNextStep", id));
        assertEquals(DUE, search.rows(dueUntil(DUE), 0, 10).get(0).nextStepDueOn());
        assertEquals(0, search.count(dueUntil(DUE.minusDays(1))));
        container.clock().setTo(DUE.minusDays(2));
        reminders.run();
        reminders.run();
        assertEquals(1, told(SOCIAL, id, "BEFORE"));
        container.clock().setTo(TODAY);
        as(house.programme);
        compiling.follow(id, version(id), RequestState.UNDER_WAY, "中央先辦", DUE, null, null);
        assertEquals(List.of(PROGRAMME + " 2023-03-20 16:00:00.000"), open("meetings.task.takeNextStep", id));
        compiling.follow(id, version(id), RequestState.DONE, "已函頒", DUE, null, null);
        assertEquals(List.of(), open("meetings.task.takeNextStep", id));
        assertNull(sheets.byId(id).nextStepDueOn());
        assertEquals(0, search.count(dueUntil(DUE)));
    }

    private RequestFilter dueUntil(LocalDate day) {
        return new RequestFilter(null, null, house.year, null, null, null, null, null, day);
    }

    private static List<String> open(String verb, long id) throws SQLException {
        return container
                .database()
                .texts("select concat(office_id, ' ', due_at) from desk_task where closed_at is null and verb = '"
                        + verb + "' and record_id = " + id);
    }

    @Test
    void the_centre_is_asked_by_a_day_and_whoever_owes_a_reply_is_reminded() throws Exception {
        long waiting = approved("過去的期限");
        as(house.compiler);
        assertEquals(
                "meetings.countyRequest.dayOver",
                refused(() ->
                        compiling.send(COUNTY, house.year, Map.of(waiting, version(waiting)), TODAY.minusDays(1))));
        compiling.send(COUNTY, house.year, Map.of(waiting, version(waiting)), DUE);
        ReplyRow mine = replyOf(house.mental, waiting);
        replies.write(mine.id(), mine.version(), ReplyType.STUDY, "研議", null);
        replies.approve(mine.id(), replyOf(house.mental, waiting).version());
        container.clock().setTo(DUE);
        reminders.run();
        assertEquals(0, told(MENTAL_HEALTH, waiting, "ON_THE_DAY"));
        assertEquals(1, told(LABOUR, waiting, "ON_THE_DAY"));
    }

    @Test
    void a_reply_that_is_written_and_lies_before_the_head_is_reminded_of_once() throws Exception {
        long id = sent("寫後陳核", DUE);
        container.clock().setTo(DUE.minusDays(2));
        reminders.run();
        ReplyRow mine = replyOf(house.mental, id);
        replies.write(mine.id(), mine.version(), ReplyType.STUDY, "研議", null);
        container.clock().setTo(DUE.minusDays(1));
        reminders.run();
        assertEquals(1, told(MENTAL_HEALTH, id, "BEFORE"));
        container.clock().setTo(DUE);
        ReplyRow late = replyOf(house.labour, id);
        replies.write(late.id(), late.version(), ReplyType.STUDY, "當日才寫", null);
        reminders.run();
        reminders.run();
        assertEquals(1, told(MENTAL_HEALTH, id, "ON_THE_DAY"));
        assertEquals(1, told(LABOUR, id, "ON_THE_DAY"));
    }

    @Test
    void there_can_be_another_day_for_replies_and_nobody_is_asked_more_by_one_that_is_over() throws Exception {
        long id = sent("延後回應", DUE);
        container.clock().setTo(DUE.plusDays(1));
        as(house.compiler);
        assertEquals("meetings.countyRequest.replyDayOver", refused(() -> asking.ask(id, List.of(PROGRAMME))));
        assertEquals("meetings.countyRequest.noDay", refused(() -> asking.by(id, version(id), null)));
        assertEquals("meetings.countyRequest.dayOver", refused(() -> asking.by(id, version(id), DUE)));
        int shown = version(id);
        asking.by(id, shown, DUE.plusDays(10));
        assertThrows(OptimisticLockException.class, () -> asking.by(id, shown, DUE.plusDays(11)));
        assertEquals(DUE.plusDays(10), sheets.byId(id).replyDueOn());
        assertEquals(1, told(MENTAL_HEALTH, id, "REPLY_DAY"));
        asking.ask(id, List.of(PROGRAMME));
        container.clock().setTo(DUE.plusDays(10));
        reminders.run();
        assertEquals(1, told(MENTAL_HEALTH, id, "ON_THE_DAY"));
        assertEquals(1, told(PROGRAMME, id, "ON_THE_DAY"));
        as(house.mental);
        assertEquals("meetings.countyRequest.notFollower", refused(() -> asking.by(id, version(id), DUE.plusDays(12))));
    }

    @Test
    void the_next_step_of_the_programme_goes_on_with_the_office_that_keeps_it_now() throws Exception {
        long id = replied("換承辦機關");
        as(house.programme);
        compiling.follow(id, version(id), RequestState.UNDER_WAY, "中央先辦", DUE, null, null);
        assertTrue(sheets.byId(id).steps().get(0).words().startsWith("後續辦理期限：112/03/20"));
        try {
            compilingOffices.set(CompilingOffices.PROGRAMME, new OfficeId(MENTAL_HEALTH));
            assertEquals(List.of(MENTAL_HEALTH + " 2023-03-20 16:00:00.000"), open("meetings.task.takeNextStep", id));
        } finally {
            as(house.mental);
            compilingOffices.set(CompilingOffices.PROGRAMME, new OfficeId(PROGRAMME));
        }
    }

    // 機關裁撤

    @Test
    void whoever_goes_on_with_the_work_of_an_office_is_told_in_its_place() throws Exception {
        as(house.compiler);
        OfficeId former = changes.add(office("前身" + house.year));
        OfficeId now = changes.add(office("後繼" + house.year));
        AccountId writer = new AccountId(
                TestAccount.called("局處").with("caseOfficer", "officeHead").in(container.database(), former.value()));
        as(writer);
        long id = requests.draft(house.year, words("機關裁撤前提出"), List.of(MENTAL_HEALTH));
        requests.handIn(id);
        requests.approve(id, version(id));
        as(house.compiler);
        changes.close(former, offices.details(former).version(), TODAY.minusDays(1), List.of(now));
        compiling.send(COUNTY, house.year, Map.of(id, version(id)), null);
        assertEquals(1, told(now.value(), id, "SENT"));
        assertEquals(0, told(former.value(), id, "SENT"));
        grades.change(id, version(id), Grade.CONFIDENTIAL, "內含偵查中案情");
        assertEquals(
                Set.of((house.year - 1911) + "-1"),
                Set.copyOf(container
                        .database()
                        .texts("select arguments from desk_notice where office_id = " + now.value())));
    }

    private static NewOffice office(String name) {
        return new NewOffice(new OfficeId(SOCIAL), name, null, OfficeKind.DEPARTMENT, Set.of(), null);
    }
}
