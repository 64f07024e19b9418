package tw.anwang.intake.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.NotPermitted;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.intake.report.IntakeFixture;
import tw.anwang.intake.report.Reports;
import tw.anwang.intake.screening.Screenings;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.MatchReason;
import tw.anwang.registry.PersonId;
import tw.anwang.testing.ModuleContainer;

/** Whom the registry knows is laid before the screener with the reasons; who it is, and who not, a person says. */
class MatchesIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    Matches matches;

    @Inject
    Screenings screenings;

    @Inject
    Reports reports;

    private IntakeFixture house;
    private long registered;
    private long second;

    @BeforeEach
    void somebody_who_is_registered_is_reported_again() throws Exception {
        house = new IntakeFixture(container);
        String name = "比對" + Long.toString(System.nanoTime(), 36);
        registered = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.dispatched(registered, IntakeFixture.SANMIN);
        second = house.entered(ReportKind.VULNERABLE_FAMILY, name);
        house.actAs(house.screener);
        screenings.ask(second);
    }

    private PersonId person(long report) throws Exception {
        List<ReportedPerson> people = container.inTransaction(() -> reports.people(report));
        return people.get(0).person();
    }

    @Test
    void it_is_found_with_the_reason_and_whoever_is_the_same_is_not_registered_twice() throws Exception {
        RegistryMatch found = matches.of(second).get(0);
        assertEquals(List.of(MatchReason.NAME_AND_BIRTH, MatchReason.NAME_AND_DISTRICT), found.reasons());
        assertEquals(person(registered), found.person());
        matches.judge(second, found.id(), Verdict.SAME);
        screenings.ask(second);
        assertEquals(Verdict.SAME, matches.of(second).get(0).verdict(), "asked again, what was said stays");
        house.proposed(second, IntakeFixture.SANMIN);
        house.actAs(house.checker);
        screenings.agree(second, house.version(second), null);
        assertEquals(person(registered), person(second));
        assertEquals(reports.byId(registered).household(), reports.byId(second).household());
    }

    @Test
    void whoever_is_somebody_else_is_registered_anew() throws Exception {
        matches.judge(second, matches.of(second).get(0).id(), Verdict.OTHER);
        house.proposed(second, IntakeFixture.SANMIN);
        assertThrows(
                RuleBroken.class,
                () -> matches.judge(second, matches.of(second).get(0).id(), Verdict.SAME));
        house.actAs(house.checker);
        screenings.agree(second, house.version(second), null);
        assertNotEquals(person(registered), person(second));
        assertNotEquals(
                reports.byId(registered).household(), reports.byId(second).household());
    }

    @Test
    void only_who_screens_says_so_and_it_stands_on_the_trail() throws Exception {
        long match = matches.of(second).get(0).id();
        matches.judge(second, match, Verdict.OTHER);
        try (var connection = container.database().connect();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from " + container.database().schema()
                                        + "_trail.trail_act where verb = 'judgeMatch' and record_id = " + second)) {
            rows.next();
            assertEquals(1, rows.getInt(1));
        }
        house.actAs(house.supervisor);
        assertThrows(NotPermitted.class, () -> matches.judge(second, match, Verdict.SAME));
    }

    @Test
    void who_may_not_read_the_register_is_told_so_and_nothing_else() throws Exception {
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("insert ignore into identity_role (code, position) values ('screensAlone', 96)");
            statement.execute("insert ignore into identity_role_permission values ('screensAlone', 'intake.read'),"
                    + " ('screensAlone', 'intake.screen')");
        }
        house.actAs(house.person("只篩案", IntakeFixture.WINDOW, "screensAlone"));
        CrossCheckAnswer answer = matches.look(second);
        assertEquals(CrossCheckAnswer.Outcome.DOWN, answer.outcome());
        assertTrue(answer.words().contains("權限"), answer.words());
    }
}
