package tw.anwang.meetings.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.task.MyTasks;
import tw.anwang.desk.task.TaskShow;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.reminder.DeadlineReminders;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.ModuleContainer;

/** Consultations and the clock: reminders, an office that ended, and two who press at once. */
class ConsultationsInTimeIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2023, 1, 20);
    private static final Instant CLOSES = Taipei.at(DUE.atTime(17, 30));

    /** 心口司, which ended in 2022; 心健司 goes on with its work. */
    private static final long ENDED = 105;

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
    Replies replies;

    @Inject
    DeadlineReminders reminders;

    @Inject
    PassedConsultations passed;

    @Inject
    MyTasks tasks;

    private House house;

    @BeforeEach
    void a_house() throws SQLException {
        // the database is shared by all tests of the module: what others left open is no business of this one
        container.database().run("update meetings_consultation set state = 'WITHDRAWN' where state = 'OPEN'");
        house = new House(container, LocalDate.of(2023, 2, 8));
        container.clock().setTo(TODAY);
    }

    private long asked(Long... offices) {
        return asked(true, offices);
    }

    private long asked(boolean late, Long... offices) {
        assertTrue(user.actAs(house.keeper));
        ConsultationContent content = new ConsultationContent(
                new ConsultationWords("草案", null), DraftText.points("一、甲"), Sensitivity.ORDINARY);
        long id = consultations.draft(new Belonging(null, null, null), content, List.of());
        rounds.send(id, consultations.byId(id).version(), new Asking(CLOSES, late, Set.of(offices)));
        return id;
    }

    private long replyOf(long id, AccountId officer) {
        assertTrue(user.actAs(officer));
        return sheets.byId(id, null).mine().get(0).reply();
    }

    private static ReplyTyped nothing() {
        ReplyTyped typed = new ReplyTyped();
        typed.setNothing(true);
        return typed;
    }

    private long reminded(long office, long id) throws SQLException {
        return container
                .database()
                .number("select count(*) from desk_notice n where n.office_id = " + office
                        + " and n.text_key in ('meetings.notice.consultation.BEFORE',"
                        + " 'meetings.notice.consultation.ON_THE_DAY') and n.arguments like '徵詢" + id + " %'");
    }

    private void on(LocalDate day) {
        container.clock().setTo(day);
        reminders.run();
    }

    @Test
    void who_owes_a_reply_is_reminded_before_and_on_the_day_once_each_and_who_replied_is_not() throws SQLException {
        long id = asked(house.first.value(), house.second.value());
        long reply = replyOf(id, house.secondOfficer);
        replies.submit(reply, replies.byId(reply).version(), nothing());
        assertTrue(user.actAs(house.secondHead));
        replies.approve(reply, replies.byId(reply).version(), Approval.HERE);
        on(DUE.minusDays(4));
        assertEquals(0, reminded(house.first.value(), id));
        on(DUE.minusDays(3));
        on(DUE.minusDays(2));
        assertEquals(1, reminded(house.first.value(), id));
        on(DUE);
        on(DUE);
        on(DUE.plusDays(1));
        assertEquals(2, reminded(house.first.value(), id));
        assertEquals(0, reminded(house.second.value(), id));
    }

    private List<String> open(long id) throws SQLException {
        return container
                .database()
                .texts("select verb from desk_task where closed_at is null and ((record_kind ="
                        + " 'meetings.consultation' and record_id = " + id
                        + ") or (record_kind = 'meetings.consultationReply' and record_id in (select r.id from"
                        + " meetings_consultation_reply r where r.consultation_id = " + id + "))) order by verb");
    }

    @Test
    void what_takes_nothing_late_ends_at_its_moment_and_its_owner_compiles() throws SQLException {
        long id = asked(false, house.first.value());
        container.clock().setTo(CLOSES);
        passed.run();
        assertEquals(List.of("meetings.task.reply"), open(id), "the moment itself is in time");
        container.clock().setTo(CLOSES.plusSeconds(1));
        passed.run();
        passed.run();
        assertTrue(user.actAs(house.keeper));
        assertEquals(ConsultationState.CLOSED, consultations.byId(id).state());
        assertEquals(List.of("meetings.task.compile"), open(id));
    }

    @Test
    void where_late_replies_are_taken_the_owner_is_asked_to_close_until_there_is_another_moment() throws SQLException {
        long id = asked(true, house.first.value());
        container.clock().setTo(CLOSES.plusSeconds(1));
        passed.run();
        assertEquals(List.of("meetings.task.closeConsultation", "meetings.task.reply"), open(id));
        assertTrue(user.actAs(house.keeper));
        rounds.askMore(id, consultations.byId(id).version(), new Asking(CLOSES.plusSeconds(86_400), true, Set.of()));
        assertEquals(List.of("meetings.task.reply"), open(id));
    }

    @Test
    void nobody_is_reminded_of_what_is_closed() throws SQLException {
        long id = asked(house.first.value());
        assertTrue(user.actAs(house.keeper));
        rounds.close(id);
        on(DUE);
        assertEquals(0, reminded(house.first.value(), id));
    }

    @Test
    void for_an_office_that_ended_the_one_that_goes_on_with_its_work_replies_and_is_reminded() throws SQLException {
        long id = asked(ENDED);
        long reply = replyOf(id, house.secondOfficer);
        assertEquals(
                1,
                tasks.rows(TaskShow.MINE, 0, 10_000, Locale.TAIWAN).stream()
                        .filter(task -> task.page().endsWith("consultationReply.xhtml?id=" + reply))
                        .count());
        assertTrue(user.actAs(house.keeper));
        rounds.askMore(id, consultations.byId(id).version(), new Asking(CLOSES, true, Set.of(house.second.value())));
        assertEquals(1, sheets.byId(id, null).board().size());
        on(DUE.minusDays(1));
        assertEquals(1, reminded(house.second.value(), id));
        assertTrue(user.actAs(house.secondOfficer));
        replies.submit(reply, replies.byId(reply).version(), nothing());
        assertTrue(user.actAs(house.secondHead));
        replies.approve(reply, replies.byId(reply).version(), Approval.HERE);
        assertTrue(user.actAs(house.keeper));
        assertEquals(1, sheets.byId(id, null).sent());
    }

    @Test
    void a_reply_approved_while_the_owner_closes_is_in_or_refused_and_no_task_is_left() throws Exception {
        long id = asked(house.first.value());
        long reply = replyOf(id, house.firstOfficer);
        replies.submit(reply, replies.byId(reply).version(), nothing());
        int version = replies.byId(reply).version();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> approving = inRequest(house.firstHead, () -> replies.approve(reply, version, Approval.HERE));
            Callable<Void> closing = inRequest(house.keeper, () -> rounds.close(id));
            for (var done : two.invokeAll(List.of(approving, closing))) {
                done.get();
            }
        } finally {
            two.shutdownNow();
        }
        assertTrue(user.actAs(house.keeper));
        assertEquals(ConsultationState.CLOSED, consultations.byId(id).state());
        assertEquals(
                0,
                container
                        .database()
                        .number("select count(*) from desk_task where closed_at is null and record_kind ="
                                + " 'meetings.consultationReply' and record_id = " + reply));
    }

    /** Refused as too late is an answer too; anything else is a fault. */
    private Callable<Void> inRequest(AccountId by, Runnable verb) {
        return () -> {
            RequestContextController scope = container.get(RequestContextController.class);
            scope.activate();
            try {
                assertTrue(user.actAs(by));
                verb.run();
            } catch (RuleBroken late) {
                assertEquals("meetings.consultation.notAsking", late.key());
            } finally {
                scope.deactivate();
            }
            return null;
        };
    }
}
