package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;

/** Whether copies of the trail reach the syslog server, where one is set. */
@ApplicationScoped
public class SyslogCheck implements NodeCheck {
    private static final String WAITING = "syslog_oldest_waiting_seconds";

    @Inject
    SyslogServer server;

    @Inject
    Copying copying;

    @Override
    public String key() {
        return "syslog";
    }

    @Override
    public String module() {
        return "identity";
    }

    @Override
    public List<String> figures() {
        return List.of(WAITING);
    }

    @Override
    public Finding look() {
        if (!server.isNamed()) {
            return good("off").with(WAITING, 0);
        }
        Duration waiting = copying.waiting();
        return seen(waiting).with(WAITING, waiting.toSeconds());
    }

    private Finding seen(Duration waiting) {
        if (copying.isLate(waiting)) {
            return bad("late", waiting.toMinutes());
        }
        // a portion leaves every few seconds
        return waiting.toMinutes() >= 1 ? wary("waits", waiting.toSeconds()) : good("fine");
    }
}
