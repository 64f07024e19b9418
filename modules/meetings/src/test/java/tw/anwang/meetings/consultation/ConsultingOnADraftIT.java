package tw.anwang.meetings.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.desk.task.MyTasks;
import tw.anwang.desk.task.TaskRow;
import tw.anwang.desk.task.TaskShow;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.agenda.AgendaSheets;
import tw.anwang.meetings.agenda.Agendas;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.consultation.ConsultationFilter.Show;
import tw.anwang.meetings.consultation.ConsultationSheet.PointSheet;
import tw.anwang.meetings.meeting.MeetingGrades;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.series.Openness;
import tw.anwang.meetings.series.Readers;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesFacts;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.meetings.tracked.ItemGrades;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** From a draft to the compilation of opinions and the next edition. */
class ConsultingOnADraftIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final Instant CLOSES = Taipei.at(LocalDate.of(2023, 1, 20).atTime(17, 30));
    private static final String TEXT = "一、目的\n二、對象\n三、名額";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationRounds rounds;

    @Inject
    ConsultationSheets sheets;

    @Inject
    ConsultationSearch search;

    @Inject
    ConsultationEditions editions;

    @Inject
    Replies replies;

    @Inject
    Compilation compilation;

    @Inject
    PointSheets around;

    @Inject
    CompilationPapers papers;

    @Inject
    MeetingGrades grades;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    Agendas agendas;

    @Inject
    AgendaSheets agendaSheets;

    @Inject
    TrackedItems items;

    @Inject
    ItemGrades itemGrades;

    @Inject
    MyTasks tasks;

    private House house;

    @BeforeEach
    void a_house() throws SQLException {
        house = new House(container, LocalDate.of(2023, 2, 8));
        container.clock().setTo(TODAY);
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    private static ConsultationContent content(String title) {
        return new ConsultationContent(
                new ConsultationWords(title, "請提供意見"), DraftText.points(TEXT), Sensitivity.ORDINARY);
    }

    private long drafted(Long meeting) {
        as(house.keeper);
        return consultations.draft(new Belonging(meeting, null, null), content("表揚計畫草案"), List.of());
    }

    private long asked(boolean late, Set<Long> offices) {
        long id = drafted(null);
        rounds.send(id, version(id), new Asking(CLOSES, late, offices));
        return id;
    }

    private long asked() {
        return asked(true, both());
    }

    private Set<Long> both() {
        return Set.of(house.first.value(), house.second.value());
    }

    private int version(long id) {
        return consultations.byId(id).version();
    }

    private int version(long id, long point) {
        return points(id).stream()
                .filter(one -> one.id() == point)
                .findFirst()
                .orElseThrow()
                .version();
    }

    private long replyOf(long id, AccountId officer) {
        as(officer);
        return sheets.byId(id, null).mine().get(0).reply();
    }

    private List<PointSheet> points(long id) {
        return sheets.byId(id, null).points();
    }

    private void replied(long id, AccountId officer, AccountId head, ReplyTyped typed) {
        long reply = replyOf(id, officer);
        replies.submit(reply, replies.byId(reply).version(), typed);
        as(head);
        replies.approve(reply, replies.byId(reply).version(), Approval.HERE);
    }

    private ReplyTyped saying(long point, String words) {
        ReplyTyped typed = new ReplyTyped();
        typed.getWords().put(point, words);
        return typed;
    }

    private static ReplyTyped nothing() {
        ReplyTyped typed = new ReplyTyped();
        typed.setNothing(true);
        return typed;
    }

    private String refused(Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }

    private long tasksAt(AccountId account, String page) {
        as(account);
        return tasks.rows(TaskShow.MINE, 0, 10_000, Locale.TAIWAN).stream()
                .filter(task -> task.page().equals(page))
                .count();
    }

    private long tasksOf(AccountId account, long reply) {
        return tasksAt(account, "/meetings/consultationReply.xhtml?id=" + reply);
    }

    private String said(long id, AccountId reader) {
        as(reader);
        return points(id).stream()
                .flatMap(point -> point.said().stream())
                .map(ConsultationSheet.Said::text)
                .sorted()
                .toList()
                .toString();
    }

    @Test
    void a_draft_is_known_to_its_office_alone_until_it_is_sent() {
        long id = drafted(null);
        as(house.firstOfficer);
        assertThrows(NotVisible.class, () -> consultations.byId(id));
        as(house.chief);
        assertEquals(4, points(id).size());
        rounds.send(id, version(id), new Asking(CLOSES, true, Set.of(house.first.value())));
        as(house.firstOfficer);
        assertEquals("表揚計畫草案", sheets.byId(id, null).title());
        as(house.secondOfficer);
        assertThrows(NotVisible.class, () -> consultations.byId(id));
    }

    @Test
    void an_office_writes_its_head_approves_and_only_then_the_owner_reads_it() {
        long id = asked();
        long reply = replyOf(id, house.firstOfficer);
        assertEquals(1, tasksOf(house.firstOfficer, reply));
        long point = points(id).get(1).id();
        replies.write(reply, replies.byId(reply).version(), saying(point, "請定義第一線"));
        assertEquals("[]", said(id, house.keeper));
        as(house.firstOfficer);
        replies.submit(reply, replies.byId(reply).version(), saying(point, "請定義第一線人員"));
        assertEquals("[]", said(id, house.keeper));
        assertEquals(1, tasksOf(house.firstHead, reply));
        as(house.firstHead);
        replies.approve(reply, replies.byId(reply).version(), Approval.HERE);
        assertEquals("[請定義第一線人員]", said(id, house.keeper));
        assertEquals("[]", said(id, house.secondOfficer));
        assertEquals("[請定義第一線人員]", said(id, house.firstOfficer));
        assertEquals(0, tasksOf(house.firstHead, reply));
    }

    @Test
    void no_opinion_is_an_answer_of_its_own_and_excludes_words() {
        long id = asked();
        long reply = replyOf(id, house.firstOfficer);
        assertEquals(
                "meetings.reply.empty",
                refused(() -> replies.submit(reply, replies.byId(reply).version(), new ReplyTyped())));
        ReplyTyped both = nothing();
        both.getWords().put(points(id).get(0).id(), "有意見");
        assertEquals(
                "meetings.reply.nothingAndWords",
                refused(() -> replies.submit(reply, replies.byId(reply).version(), both)));
        replied(id, house.firstOfficer, house.firstHead, nothing());
        as(house.keeper);
        var line = sheets.byId(id, null).board().stream()
                .filter(one -> one.office().equals(house.first))
                .findFirst()
                .orElseThrow();
        assertTrue(line.nothing());
        assertNotNull(line.readAt());
        assertEquals(1, sheets.byId(id, null).sent());
    }

    @Test
    void the_moment_is_in_time_a_second_later_is_late_and_marked() {
        long id = asked();
        long point = points(id).get(0).id();
        container.clock().setTo(CLOSES);
        replied(id, house.firstOfficer, house.firstHead, saying(point, "準時"));
        container.clock().setTo(CLOSES.plusSeconds(1));
        replied(id, house.secondOfficer, house.secondHead, saying(point, "晚了一秒"));
        as(house.keeper);
        assertEquals(
                Map.of(house.first, false, house.second, true),
                points(id).get(0).said().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                ConsultationSheet.Said::office, ConsultationSheet.Said::late)));
    }

    @Test
    void an_owner_who_takes_nothing_late_has_it_refused_a_second_past_even_on_the_heads_desk() {
        long id = asked(false, both());
        long point = points(id).get(0).id();
        long reply = replyOf(id, house.firstOfficer);
        replies.submit(reply, replies.byId(reply).version(), saying(point, "準時送核"));
        container.clock().setTo(CLOSES.plusSeconds(1));
        as(house.firstHead);
        assertEquals(
                "meetings.consultation.tooLate",
                refused(() -> replies.approve(reply, replies.byId(reply).version(), Approval.HERE)));
        as(house.keeper);
        rounds.askMore(id, version(id), new Asking(CLOSES.plusSeconds(60), false, Set.of()));
        as(house.firstHead);
        replies.approve(reply, replies.byId(reply).version(), Approval.HERE);
        assertFalse(replies.byId(reply).isLate());
    }

    @Test
    void the_compilation_is_published_once_every_opinion_has_a_response_and_then_all_read_it() {
        long id = asked();
        long point = points(id).get(1).id();
        replied(id, house.firstOfficer, house.firstHead, saying(point, "請加督導"));
        as(house.keeper);
        rounds.close(id);
        assertEquals(1, tasksAt(house.keeper, "/meetings/consultation.xhtml?id=" + id));
        assertEquals("meetings.consultation.unanswered", refused(() -> rounds.publish(id)));
        long opinion = points(id).get(1).said().get(0).id();
        compilation.respond(
                point, version(id, point), Map.of(opinion, new Compilation.Said(Response.PARTLY, "督導另列")), "對象與督導");
        as(house.secondOfficer);
        assertThrows(NotVisible.class, () -> papers.of(id, null));
        as(house.keeper);
        rounds.publish(id);
        assertEquals(0, tasksAt(house.keeper, "/meetings/consultation.xhtml?id=" + id));
        as(house.secondOfficer);
        PointSheet read = points(id).get(1);
        assertEquals("對象與督導", read.result());
        assertEquals(Response.PARTLY, read.said().get(0).response());
        assertEquals("表揚計畫草案意見彙整表", papers.of(id, null).fileName());
    }

    @Test
    void two_who_respond_at_once_do_not_overwrite_each_other() {
        long id = asked();
        long point = points(id).get(0).id();
        as(house.keeper);
        int read = version(id, point);
        compilation.respond(point, read, Map.of(), "甲的條文");
        as(house.chief);
        assertThrows(OptimisticLockException.class, () -> compilation.respond(point, read, Map.of(), "乙的條文"));
        assertEquals("甲的條文", points(id).get(0).result());
    }

    @Test
    void the_next_edition_begins_with_the_results_and_shows_what_changed() {
        long id = asked();
        long point = points(id).get(1).id();
        replied(id, house.firstOfficer, house.firstHead, nothing());
        as(house.keeper);
        compilation.respond(point, version(id, point), Map.of(), "對象及督導");
        rounds.close(id);
        assertEquals("一、目的\n二、對象及督導\n三、名額", editions.next(id));
        rounds.nextEdition(
                id,
                version(id),
                DraftText.points("一、目的\n二、對象及督導\n四、期程"),
                new Asking(CLOSES.plusSeconds(86_400), true, Set.of(house.first.value())));
        ConsultationSheet sheet = sheets.byId(id, null);
        assertEquals(2, sheet.edition());
        assertEquals(
                List.of(
                        new EditionChange("二", "對象", "對象及督導"),
                        new EditionChange("四", null, "期程"),
                        new EditionChange("三", "名額", null)),
                sheet.changes());
        assertEquals(1, sheet.board().size());
        assertEquals(2, sheets.byId(id, 1).board().size());
        as(house.secondOfficer);
        assertEquals("表揚計畫草案", sheets.byId(id, null).title());
    }

    @Test
    void withdrawing_wants_a_reason_and_clears_every_desk() {
        long id = asked();
        long reply = replyOf(id, house.secondOfficer);
        as(house.keeper);
        assertEquals("meetings.consultation.noReason", refused(() -> rounds.withdraw(id, " ")));
        rounds.withdraw(id, "計畫暫緩");
        assertEquals(0, tasksOf(house.secondOfficer, reply));
        assertEquals("計畫暫緩", sheets.byId(id, null).endedReason());
        assertEquals(
                "meetings.consultation.notAsking",
                refused(() -> replies.write(reply, replies.byId(reply).version(), nothing())));
    }

    @Test
    void another_office_neither_closes_it_nor_reads_what_a_colleague_is_writing() {
        long id = asked();
        long reply = replyOf(id, house.firstOfficer);
        as(house.secondOfficer);
        assertThrows(NotVisible.class, () -> replies.byId(reply));
        assertEquals("meetings.consultation.notOwner", refused(() -> rounds.close(id)));
        assertThrows(NotVisible.class, () -> editions.typed(id));
        assertThrows(NotVisible.class, () -> around.around(points(id).get(0).id()));
    }

    @Test
    void what_belongs_to_a_meeting_is_read_by_its_readers_and_is_confidential_with_it() {
        long id = drafted(house.meeting);
        rounds.send(id, version(id), new Asking(CLOSES, true, Set.of(house.first.value())));
        as(house.secondOfficer);
        assertEquals(1, sheets.byId(id, null).belongs().size());
        long reply = replyOf(id, house.firstOfficer);
        assertEquals(1, tasksOf(house.firstOfficer, reply));
        as(house.chief);
        grades.change(house.meeting, meetings.byId(house.meeting).version(), Grade.CONFIDENTIAL, "內容涉及個案資料");
        assertEquals(Grade.CONFIDENTIAL, consultations.byId(id).grade());
        as(house.firstOfficer);
        assertEquals(
                List.of("徵詢" + id),
                tasks.rows(TaskShow.MINE, 0, 10_000, Locale.TAIWAN).stream()
                        .filter(task -> task.page().endsWith("consultationReply.xhtml?id=" + reply))
                        .map(TaskRow::object)
                        .toList());
        as(house.chief);
        grades.change(house.meeting, meetings.byId(house.meeting).version(), Grade.ORDINARY, "會議紀錄已經解密");
        assertEquals(Grade.CONFIDENTIAL, consultations.byId(id).grade());
    }

    @Test
    void what_is_casework_is_no_business_of_those_who_read_its_meeting() throws SQLException {
        as(house.keeper);
        ConsultationContent kept = new ConsultationContent(
                new ConsultationWords("個案", null), DraftText.points(TEXT), Sensitivity.PARTIES_ONLY);
        long id = consultations.draft(new Belonging(house.meeting, null, null), kept, List.of());
        rounds.send(id, version(id), new Asking(CLOSES, true, Set.of(house.first.value())));
        as(house.firstOfficer);
        assertEquals("個案", sheets.byId(id, null).title());
        as(house.secondOfficer);
        assertThrows(NotVisible.class, () -> consultations.byId(id));
    }

    @Test
    void a_meeting_that_becomes_casework_takes_its_consultations_with_it() throws SQLException {
        container
                .database()
                .run("insert into meetings_series_party (record_id, office_id, part) values (" + house.series + ", "
                        + house.staff.value() + ", 'STAFF')");
        long id = drafted(house.meeting);
        rounds.send(id, version(id), new Asking(CLOSES, true, Set.of(house.first.value())));
        Series series = seriesList.byId(house.series);
        SeriesFacts closed = new SeriesFacts(
                "平臺會議",
                "平臺",
                house.staff,
                house.staff,
                Openness.CASE,
                true,
                Readers.TAKING_PART,
                null,
                null,
                both(),
                Set.of());
        seriesList.amend(house.series, series.version(), closed);
        assertTrue(consultations.byId(id).intended().isPartiesOnly());
    }

    @Test
    void what_belongs_to_an_item_is_confidential_with_it() throws SQLException {
        as(house.keeper);
        long item = house.anItem("15-討" + house.meeting).handedOutIn(items);
        long id = consultations.draft(new Belonging(null, item, null), content("草案"), List.of());
        long other = consultations.draft(new Belonging(null, item, null), content("草案"), List.of());
        rounds.send(id, version(id), new Asking(CLOSES, true, both()));
        as(house.chief);
        itemGrades.change(item, items.byId(item).version(), Grade.CONFIDENTIAL, "內容涉及個案資料");
        assertEquals(Grade.CONFIDENTIAL, consultations.byId(id).grade());
        assertEquals(
                1,
                container
                        .database()
                        .number("select count(distinct object_words) from desk_task"
                                + " where record_kind = 'meetings.consultationReply' and object_words = '徵詢" + id
                                + "'"));
        assertEquals(Grade.CONFIDENTIAL, consultations.byId(other).grade());
    }

    @Test
    void sending_asks_anew_how_closed_what_it_belongs_to_is() throws SQLException {
        long id = drafted(house.meeting);
        container.database().run("update meetings_meeting set sensitivity = 2 where id = " + house.meeting);
        as(house.chief);
        rounds.send(id, version(id), new Asking(CLOSES, true, both()));
        assertEquals(Grade.CONFIDENTIAL, consultations.byId(id).grade());
    }

    @Test
    void a_draft_goes_on_when_its_matter_has_left_the_agenda() {
        as(house.keeper);
        agendas.add(house.meeting, AgendaPart.DISCUSSION, "表揚計畫", house.staff);
        long matter =
                agendaSheets.of(house.meeting).of(AgendaPart.DISCUSSION).get(0).id();
        long id = consultations.draft(new Belonging(house.meeting, null, matter), content("草案"), List.of());
        agendas.remove(matter);
        consultations.amend(id, version(id), content("改名"), List.of());
        assertEquals("改名", sheets.byId(id, null).title());
    }

    @Test
    void a_head_gives_nothing_back_once_no_reply_is_taken() {
        long id = asked();
        long reply = replyOf(id, house.firstOfficer);
        replies.submit(reply, replies.byId(reply).version(), nothing());
        as(house.keeper);
        rounds.close(id);
        as(house.firstHead);
        assertEquals(
                "meetings.consultation.notAsking",
                refused(() -> replies.sendBack(reply, replies.byId(reply).version(), "再想想")));
        assertEquals(0, tasksOf(house.firstOfficer, reply));
    }

    @Test
    void the_list_tells_what_the_office_owes_and_what_it_put_up() {
        long id = asked();
        ConsultationFilter mine = new ConsultationFilter(Show.OWN, true, null, null);
        ConsultationFilter owed = new ConsultationFilter(Show.TO_ANSWER, null, null, null);
        as(house.keeper);
        assertTrue(ids(mine).contains(id));
        assertFalse(ids(owed).contains(id));
        as(house.firstOfficer);
        assertFalse(ids(mine).contains(id));
        assertTrue(ids(owed).contains(id));
        replied(id, house.firstOfficer, house.firstHead, nothing());
        assertFalse(ids(owed).contains(id));
    }

    private List<Long> ids(ConsultationFilter filter) {
        return search.found(filter, 1).rows().stream().map(ConsultationRow::id).toList();
    }

    @Test
    void sending_twice_is_done_once_and_a_stale_form_is_told() {
        long id = drafted(null);
        int read = version(id);
        consultations.amend(id, read, content("改名"), List.of());
        assertThrows(OptimisticLockException.class, () -> consultations.amend(id, read, content("又改"), List.of()));
        assertThrows(OptimisticLockException.class, () -> rounds.send(id, read, new Asking(CLOSES, true, both())));
        rounds.send(id, version(id), new Asking(CLOSES, true, both()));
        assertEquals(
                "meetings.consultation.sent",
                refused(() -> rounds.send(id, version(id), new Asking(CLOSES, true, both()))));
    }
}
