package tw.anwang.welfare.signing;

import java.io.Serializable;
import java.time.Instant;

/**
 * A note that waits to be read and signed.
 *
 * @param version to which the signature belongs: what is signed is what was read
 */
public record WaitingNote(
        long id,
        int version,
        int edition,
        long caseId,
        String number,
        Instant visitedAt,
        String method,
        String met,
        String words,
        String writer,
        String backWhy)
        implements Serializable {
    /** What a page keeps of it while somebody reads. */
    WaitingNote withoutWords() {
        return new WaitingNote(id, version, edition, caseId, number, visitedAt, method, met, null, writer, backWhy);
    }
}
