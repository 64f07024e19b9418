package tw.anwang.intake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Scope;
import tw.anwang.identity.Sensitivity;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.screening.Screening;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.HouseholdId;

/** Who may do what with a report, and what may follow what. */
class ReportRulesTest {
    private static final OfficeId WINDOW = new OfficeId(1);
    private static final OfficeId CENTRE = new OfficeId(2);
    private static final OfficeId DECIDER = new OfficeId(3);
    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    private static final Set<String> ALL =
            Set.of("intake.read", "intake.report", "intake.screen", "intake.check", "intake.receive");

    private static Actor person(long id, OfficeId office) {
        return actingFor(id, id, office);
    }

    private static Actor actingFor(long id, long whom, OfficeId office) {
        return new Actor(new AccountId(id), "測試", office, ALL, Scope.ofOffices(Set.of(office.value()), whom));
    }

    private static Report report(ReportKind kind) {
        ReportHead head = new ReportHead(kind, "6400000000", null, NOW, false, null, null, null);
        ReportWords words = new ReportWords("案情", null, null, null, null, null, null);
        return new Report("通115-000001", head, words, WINDOW, CENTRE);
    }

    private static Report dispatched() {
        Report report = report(ReportKind.VULNERABLE_FAMILY);
        report.become(ReportState.PROPOSED);
        report.dispatch(CENTRE, new HouseholdId(9));
        return report;
    }

    private static String key(Optional<RuleBroken> obstacle) {
        return obstacle.map(RuleBroken::key).orElse("");
    }

    @Test
    void an_ended_or_accepted_report_goes_nowhere() {
        Stream.of(ReportState.values()).forEach(next -> {
            assertFalse(ReportState.ENDED.mayBecome(next));
            assertFalse(ReportState.ACCEPTED.mayBecome(next));
        });
    }

    @Test
    void nothing_is_dispatched_that_nobody_proposed() {
        Stream.of(ReportState.values())
                .filter(state -> state.mayBecome(ReportState.DISPATCHED))
                .forEach(state -> assertTrue(
                        Set.of(ReportState.PROPOSED, ReportState.DISPUTED).contains(state)));
        Report fresh = report(ReportKind.VULNERABLE_FAMILY);
        assertThrows(RuleBroken.class, () -> fresh.dispatch(CENTRE, new HouseholdId(9)));
    }

    @Test
    void protective_reports_are_kept_to_their_parties_and_those_that_tell_of_health_are_confidential() {
        Stream.of(ReportKind.values())
                .forEach(kind -> assertEquals(
                        kind.isProtective()
                                ? Sensitivity.PARTIES_ONLY
                                : kind == ReportKind.VULNERABLE_FAMILY
                                        ? Sensitivity.ORDINARY
                                        : Sensitivity.CONFIDENTIAL,
                        report(kind).sensitivity()));
    }

    @Test
    void the_window_alone_screens() {
        Report report = report(ReportKind.VULNERABLE_FAMILY);
        assertEquals("", key(ReportRules.whyNotScreen(report, person(1, WINDOW))));
        assertEquals("intake.report.notWindow", key(ReportRules.whyNotScreen(report, person(1, CENTRE))));
        report.become(ReportState.PROPOSED);
        assertEquals("intake.report.notAtWindow", key(ReportRules.whyNotScreen(report, person(1, WINDOW))));
    }

    @Test
    void nobody_checks_the_own_screening_nor_by_way_of_a_deputy() {
        Report report = report(ReportKind.VULNERABLE_FAMILY);
        report.become(ReportState.PROPOSED);
        Screening mine = new Screening(1, CENTRE, null, "理由", person(1, WINDOW), NOW);
        assertEquals("intake.report.ownScreening", key(ReportRules.whyNotCheck(report, mine, person(1, WINDOW))));
        assertEquals(
                "intake.report.ownScreening",
                key(ReportRules.whyNotCheck(report, mine, actingFor(2, 1, WINDOW))),
                "a deputy does not check for whom the deputy stands in");
        assertEquals("", key(ReportRules.whyNotCheck(report, mine, person(2, WINDOW))));
        Screening byDeputy = new Screening(1, CENTRE, null, "理由", actingFor(2, 1, WINDOW), NOW);
        assertEquals("intake.report.ownScreening", key(ReportRules.whyNotCheck(report, byDeputy, person(1, WINDOW))));
        assertEquals("intake.report.ownScreening", key(ReportRules.whyNotCheck(report, byDeputy, person(2, WINDOW))));
    }

    @Test
    void only_the_office_it_was_dispatched_to_accepts_or_returns() {
        Report report = dispatched();
        assertEquals("", key(ReportRules.whyNotAccept(report, person(1, CENTRE))));
        assertEquals("", key(ReportRules.whyNotGiveBack(report, person(1, CENTRE))));
        assertEquals("intake.report.notReceiver", key(ReportRules.whyNotAccept(report, person(1, DECIDER))));
        report.accept(null);
        assertEquals("intake.report.acceptedAlready", key(ReportRules.whyNotAccept(report, person(2, CENTRE))));
    }

    @Test
    void a_dispute_needs_two_returns_and_somebody_named_to_decide() {
        Report report = dispatched();
        report.back(ReportState.RETURNED);
        assertEquals(
                "intake.report.notReturnedTwice", key(ReportRules.whyNotDispute(report, DECIDER, person(1, WINDOW))));
        report.become(ReportState.PROPOSED);
        report.dispatch(CENTRE, new HouseholdId(9));
        report.back(ReportState.RETURNED);
        assertEquals("", key(ReportRules.whyNotDispute(report, DECIDER, person(1, WINDOW))));
        assertEquals("intake.report.noDecider", key(ReportRules.whyNotDispute(report, null, person(1, WINDOW))));
        report.become(ReportState.DISPUTED);
        assertEquals("intake.report.notDecider", key(ReportRules.whyNotDecide(report, DECIDER, person(1, WINDOW))));
        assertEquals("", key(ReportRules.whyNotDecide(report, DECIDER, person(1, DECIDER))));
        report.decide(CENTRE);
        assertEquals("intake.report.decided", key(ReportRules.whyNotGiveBack(report, person(1, CENTRE))));
    }

    @Test
    void what_is_screened_is_corrected_no_more() {
        Report report = report(ReportKind.VULNERABLE_FAMILY);
        assertEquals("", key(ReportRules.whyNotAmend(report, person(1, CENTRE))), "it entered the report");
        assertEquals("intake.report.notEnterer", key(ReportRules.whyNotAmend(report, person(1, DECIDER))));
        report.become(ReportState.PROPOSED);
        assertEquals("intake.report.screened", key(ReportRules.whyNotAmend(report, person(1, CENTRE))));
    }
}
