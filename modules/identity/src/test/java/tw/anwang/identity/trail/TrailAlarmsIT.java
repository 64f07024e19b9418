package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.TrailAlarm;
import tw.anwang.identity.TrailAlarm.Kind;
import tw.anwang.identity.TrailKeeper;
import tw.anwang.identity.TrailNotWritten;
import tw.anwang.testing.ModuleContainer;

/** Where the trail is in danger, those who audit the country hear of it within seconds, and once. */
class TrailAlarmsIT {
    private static final String KIND = "sample.alarm";
    private static final List<TrailAlarm> RAISED = new ArrayList<>();

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    NewActs acts;

    @Inject
    TrailKeeper keeper;

    @Inject
    TrailAlarms alarms;

    /** What the desk does with it, this test does not. */
    @ApplicationScoped
    static class Told {
        void raised(@Observes TrailAlarm alarm) {
            RAISED.add(alarm);
        }
    }

    @BeforeEach
    void nothing_is_wrong() {
        keeper.keep();
        List.of(Kind.values()).forEach(alarms::over);
        RAISED.clear();
    }

    @Test
    void an_act_that_cannot_be_written_stops_what_needed_it_and_is_told_once_an_hour() {
        String tooLong = "k".repeat(61);
        for (int i = 0; i < 3; i++) {
            assertThrows(TrailNotWritten.class, () -> container.inTransaction(() -> acts.add(act(tooLong))));
            keeper.keep();
        }
        assertEquals(List.of(Kind.NOT_WRITTEN), kinds());
        assertEquals("read " + tooLong, RAISED.get(0).words());
        container.clock().setTo(container.clock().instant().plus(Duration.ofMinutes(61)));
        keeper.keep();
        assertThrows(TrailNotWritten.class, () -> container.inTransaction(() -> acts.add(act(tooLong))));
        keeper.keep();
        assertEquals(List.of(Kind.NOT_WRITTEN, Kind.NOT_WRITTEN), kinds());
    }

    @Test
    void an_act_that_vanished_before_it_was_sealed_is_told() throws Exception {
        container.inTransaction(() -> acts.add(act(KIND)));
        run("delete from %act where kind = '" + KIND + "' order by id desc limit 1");
        keeper.keep();
        assertEquals(List.of(Kind.MISSING), kinds());
    }

    @Test
    void what_the_nightly_check_finds_is_told_and_a_whole_trail_is_not() throws Exception {
        container.inTransaction(() -> acts.add(act(KIND)));
        keeper.keep();
        run("update %act set verb = 'else' where kind = '" + KIND + "' order by id desc limit 1");
        keeper.night();
        keeper.keep();
        assertEquals(List.of(Kind.BROKEN), kinds());
        assertTrue(RAISED.get(0).words().contains("faults"), () -> RAISED.get(0).words());
        run("update %act set verb = 'read' where kind = '" + KIND + "' order by id desc limit 1");
    }

    private static List<Kind> kinds() {
        return RAISED.stream().map(TrailAlarm::kind).toList();
    }

    private static NewAct act(String kind) {
        return new NewAct(1L, 10201L, "caseOfficer", null, "read", kind, 7L, null, null, null);
    }

    private static void run(String sql) throws SQLException {
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql.replace("%act", container.database().trailSchema() + ".trail_act"));
        }
    }
}
