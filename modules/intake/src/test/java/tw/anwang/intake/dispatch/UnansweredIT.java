package tw.anwang.intake.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.NotVisible;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.person.MaybeSame;
import tw.anwang.intake.report.IntakeFixture;
import tw.anwang.intake.report.ReportSheets;
import tw.anwang.intake.report.ReportState;
import tw.anwang.intake.report.ReportVerb;
import tw.anwang.intake.report.Reports;
import tw.anwang.intake.screening.Proposal;
import tw.anwang.intake.screening.Screenings;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

/** A dispatch that nobody answers is recalled, or answered on the telephone, or was asked of somebody who is there. */
class UnansweredIT {
    private static final long NOBODY_THERE = 10226;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    Unanswered unanswered;

    @Inject
    Receivers receivers;

    @Inject
    Dispatching dispatching;

    @Inject
    Reports reports;

    @Inject
    ReportSheets sheets;

    @Inject
    ReportClocks clocks;

    @Inject
    SampleCases cases;

    @Inject
    Screenings screenings;

    private IntakeFixture house;

    @BeforeEach
    void a_county() throws Exception {
        house = new IntakeFixture(container);
    }

    private long dispatched(String name) {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(id, IntakeFixture.FENGSHAN);
        return id;
    }

    private ReportClock clock(long id, ClockStep step) throws Exception {
        return container.inTransaction(() -> clocks.of(new ReportId(id))).stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private long counted(String sql) throws Exception {
        try (var connection = container.database().connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long tasks(long id, String verb, long office) throws Exception {
        return counted("select count(*) from desk_task where record_kind = 'intake.report' and closed_at is null"
                + " and record_id = " + id + " and verb = '" + verb + "' and office_id = " + office);
    }

    private long acts(String verb, long id) throws Exception {
        return counted("select count(*) from " + container.database().schema() + "_trail.trail_act where verb = '"
                + verb + "' and record_id = " + id);
    }

    private static void refused(String key, Executable verb) {
        assertEquals("intake." + key, assertThrows(RuleBroken.class, verb).key());
    }

    @Test
    void the_window_recalls_what_nobody_answered_and_the_clocks_go_on() throws Exception {
        long id = dispatched("撤回");
        ReportClock accept = clock(id, ClockStep.ACCEPT);
        Instant met = clock(id, ClockStep.DISPATCH).metAt();
        refused("report.noReason", () -> unanswered.recall(id, " "));
        unanswered.recall(id, "轄區看錯");
        assertEquals(ReportState.RECALLED, reports.byId(id).state());
        assertEquals(0, reports.byId(id).returns(), "no return of the office");
        assertNull(reports.byId(id).office());
        assertEquals(accept, clock(id, ClockStep.ACCEPT));
        assertEquals(met, clock(id, ClockStep.DISPATCH).metAt());
        assertEquals(1, tasks(id, "intake.task.screen", IntakeFixture.WINDOW));
        assertEquals(0, tasks(id, "intake.task.receive", IntakeFixture.FENGSHAN));
        assertEquals(
                1,
                counted("select count(*) from desk_notice where text_key = 'intake.notice.recalled'"
                        + " and office_id = " + IntakeFixture.FENGSHAN + " and arguments = '"
                        + reports.byId(id).number() + "'"));
        assertEquals(1, acts("recall", id));
        assertThrows(NotVisible.class, () -> {
            house.actAs(house.other);
            reports.byId(id);
        });
        house.dispatched(id, IntakeFixture.SANMIN);
        assertEquals(accept.from(), clock(id, ClockStep.ACCEPT).from(), "a recall gains no time");
        house.actAs(house.supervisor);
        dispatching.accept(id);
        house.actAs(house.checker);
        refused("recall.answered", () -> unanswered.recall(id, "太晚"));
    }

    @Test
    void nobody_but_the_window_recalls() {
        long id = dispatched("不可撤");
        house.actAs(house.other);
        assertEquals(
                "intake.report.notChecker",
                AnswerRules.whyNotRecall(
                                reports.byId(id),
                                container
                                        .get(tw.anwang.identity.CurrentUser.class)
                                        .getMe())
                        .orElseThrow()
                        .key());
    }

    @Test
    void what_the_office_said_on_the_telephone_opens_the_case_at_the_time_it_was_said() throws Exception {
        long id = dispatched("電話受理");
        Instant said = container.clock().instant().plus(Duration.ofMinutes(10));
        container.clock().setTo(said.plus(Duration.ofHours(30)));
        unanswered.record(id, new ToldAnswer("王督導", said, true, null));
        assertEquals(ReportState.ACCEPTED, reports.byId(id).state());
        assertEquals(1, cases.of(id).size(), "by the same opening");
        assertEquals("個-" + id, reports.byId(id).caseNumber());
        assertEquals(said.toEpochMilli(), clock(id, ClockStep.ACCEPT).metAt().toEpochMilli());
        assertTrue(clock(id, ClockStep.ACCEPT).isMetInTime(), "it answered in time, whenever that was written down");
        String step = sheets.byId(id).steps().get(0).words();
        assertTrue(step.contains("電話答覆：王督導"), step);
        assertEquals(1, acts("answerByPhone", id));
        refused("phone.answered", () -> unanswered.record(id, new ToldAnswer("王督導", said, true, null)));
        house.actAs(house.other);
        refused("report.acceptedAlready", () -> dispatching.accept(id));
        assertEquals(1, cases.of(id).size());
    }

    @Test
    void a_family_that_has_a_case_gets_another_one_on_the_telephone_only_with_the_reason_that_was_told()
            throws Exception {
        long first = dispatched("電話再報");
        Instant said = container.clock().instant();
        unanswered.record(first, new ToldAnswer("王督導", said, true, null));
        long again = house.entered(ReportKind.VULNERABLE_FAMILY, "電話再報");
        house.actAs(house.screener);
        Set<Long> same = sheets.byId(again).same().stream()
                .filter(one -> one.report().id() == first)
                .map(MaybeSame::other)
                .collect(Collectors.toSet());
        screenings.propose(
                again, house.version(again), new Proposal(new OfficeId(IntakeFixture.FENGSHAN), null, "同一家", same));
        house.actAs(house.checker);
        screenings.agree(again, house.version(again), null);
        assertEquals(
                "sample.case.running",
                assertThrows(RuleBroken.class, () -> unanswered.record(again, new ToldAnswer("王督導", said, true, " ")))
                        .key());
        assertEquals(ReportState.DISPATCHED, reports.byId(again).state());
        unanswered.record(again, new ToldAnswer("王督導", said, true, "原案由保護接手"));
        assertEquals(1, cases.of(again).size());
        String step = sheets.byId(again).steps().get(0).words();
        assertEquals(step.indexOf("原案由保護接手"), step.lastIndexOf("原案由保護接手"), "told once: " + step);
        assertTrue(step.contains("個-" + again), step);
    }

    @Test
    void returned_on_the_telephone_it_is_a_return_like_any_other() throws Exception {
        long id = dispatched("電話退回");
        Instant now = container.clock().instant();
        refused("phone.noWho", () -> unanswered.record(id, new ToldAnswer(" ", now, true, null)));
        refused("phone.noTime", () -> unanswered.record(id, new ToldAnswer("王", null, true, null)));
        refused("phone.later", () -> unanswered.record(id, new ToldAnswer("王", now.plusSeconds(900), true, null)));
        refused(
                "phone.beforeDispatch",
                () -> unanswered.record(id, new ToldAnswer("王", now.minus(Duration.ofHours(2)), true, null)));
        refused("phone.noAnswer", () -> unanswered.record(id, new ToldAnswer("王", now, null, null)));
        refused("phone.noWords", () -> unanswered.record(id, new ToldAnswer("王", now, false, null)));
        unanswered.record(id, new ToldAnswer("王督導", now, false, "住所在三民"));
        assertEquals(ReportState.RETURNED, reports.byId(id).state());
        assertEquals(1, reports.byId(id).returns());
        assertEquals(ReportVerb.GIVE_BACK, sheets.byId(id).steps().get(0).verb());
        assertNull(clock(id, ClockStep.ACCEPT).metAt());
    }

    @Test
    void where_nobody_may_accept_who_dispatches_is_warned_and_the_task_lies_where_somebody_looks() throws Exception {
        house.actAs(house.checker);
        assertEquals(
                "intake.receivers.nobody",
                receivers.warning(new OfficeId(NOBODY_THERE)).orElseThrow().key());
        assertTrue(receivers.warning(new OfficeId(IntakeFixture.SANMIN)).isEmpty());
        long first = house.entered(ReportKind.VULNERABLE_FAMILY, "無人一");
        house.dispatched(first, NOBODY_THERE);
        assertEquals(1, tasks(first, "intake.task.telephone", IntakeFixture.WINDOW));
        assertEquals(0, tasks(first, "intake.task.receive", NOBODY_THERE));
        var above = house.person("社會局督導", IntakeFixture.BUREAU, "socialWorkSupervisor");
        assertEquals(
                "intake.receivers.above",
                receivers.warning(new OfficeId(NOBODY_THERE)).orElseThrow().key());
        long second = house.entered(ReportKind.VULNERABLE_FAMILY, "無人二");
        house.dispatched(second, NOBODY_THERE);
        assertEquals(1, tasks(second, "intake.task.receive", IntakeFixture.BUREAU));
        house.actAs(above);
        dispatching.accept(second);
        assertEquals(ReportState.ACCEPTED, reports.byId(second).state());
        assertEquals(ReportVerb.ACCEPT, sheets.byId(second).steps().get(0).verb());
    }
}
