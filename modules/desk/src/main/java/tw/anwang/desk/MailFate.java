package tw.anwang.desk;

import java.time.Instant;

/**
 * What became of the mail to one receiver.
 *
 * @param occasionId which record it was about
 * @param receiver name of the person or the contact window
 * @param officeId whose answer was asked; may be null
 * @param tries how often it was handed to the mail server
 * @param problem key of the last obstacle's words in desk's messages; null where there was none
 * @param at when it was sent or ended; null while it waits
 */
public record MailFate(
        long occasionId, String receiver, Long officeId, MailState state, int tries, String problem, Instant at) {}
