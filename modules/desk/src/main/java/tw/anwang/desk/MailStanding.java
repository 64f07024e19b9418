package tw.anwang.desk;

import java.time.Instant;
import java.util.Map;

/**
 * How the post stands; names nobody.
 *
 * @param oldestWaiting when the oldest mail was written that still waits, or null
 * @param lastSent when a mail server last took one, or null
 */
public record MailStanding(Map<MailState, Long> counts, Instant oldestWaiting, Instant lastSent) {
    public MailStanding {
        counts = Map.copyOf(counts);
    }

    public long count(MailState state) {
        return counts.getOrDefault(state, 0L);
    }
}
