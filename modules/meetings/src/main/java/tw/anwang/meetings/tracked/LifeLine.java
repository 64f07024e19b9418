package tw.anwang.meetings.tracked;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of an item's life as the page shows it.
 *
 * @param key of the headline in the messages
 * @param who person or office id, whichever is known
 * @param basis why, or null with an answer
 * @param words what was said, or null
 */
public record LifeLine(Instant at, String key, String who, Long officeId, Basis basis, String words) {
    static LifeLine of(TrackingChange change) {
        Basis basis = change.basis();
        return new LifeLine(change.changedAt(), "act." + change.act(), change.accountName(), null, basis, basis.note());
    }

    static LifeLine answer(Instant at, String sentBy, long office, String text) {
        return new LifeLine(at, "life.answer", sentBy, office, null, text);
    }

    public LocalDate approvalDate() {
        return basis == null ? null : basis.approvalDate();
    }
}
