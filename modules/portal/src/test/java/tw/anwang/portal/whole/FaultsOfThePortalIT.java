package tw.anwang.portal.whole;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of people's work when the portal dies, and is started again as its service does (docs/faults.md). */
@Tag("full")
class FaultsOfThePortalIT {
    /** As config/systemd/anwang.service has it. */
    private static final int RESTART_MS = 5000;

    @Test
    void a_portal_that_is_killed_in_the_middle_of_saves_loses_nothing_that_was_acknowledged() throws Exception {
        try (Trial trial = Trial.start(Path.of("target/faults-portal"), Map.of())) {
            Ledger ledger = trial.people();
            Duration away;
            try (ledger) {
                Trial.untilMoreIsSaved(ledger);
                trial.portal().kill();
                Instant killed = Instant.now();
                Thread.sleep(RESTART_MS);
                trial.startPortal(PortalServer.On.THIS_MACHINE);
                away = Trial.untilItGoesOn(ledger, killed);
            }
            trial.assertNothingIsLost("Portal killed, started again after 5 s", away, ledger);
        }
    }
}
