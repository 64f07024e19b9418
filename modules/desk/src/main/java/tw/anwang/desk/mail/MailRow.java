package tw.anwang.desk.mail;

import java.time.Instant;
import tw.anwang.desk.MailState;

/**
 * A mail as administrators see it.
 *
 * @param problem key of the last obstacle's words, or null
 * @param problemWords what the mail server said of it; foreign text, may be null
 */
public record MailRow(
        long id,
        String receiver,
        String address,
        String numbers,
        MailState state,
        int tries,
        String problem,
        String problemWords,
        Instant writtenAt,
        Instant nextTryAt,
        Instant endedAt,
        boolean retriable,
        boolean open) {}
