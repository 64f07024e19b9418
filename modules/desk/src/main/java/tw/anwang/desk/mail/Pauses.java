package tw.anwang.desk.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a mail rests between two tries: longer each time, five days in all [assumed]; then it has failed. */
final class Pauses {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private Pauses() {}

    /** @param tries made so far, from 1; @return nothing where it is not tried again */
    static Optional<Duration> after(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }
}
