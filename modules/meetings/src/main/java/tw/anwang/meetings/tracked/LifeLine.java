package tw.anwang.meetings.tracked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One line of an item's life as the page shows it.
 *
 * @param key of the headline in the messages
 * @param who person or office id, whichever is known
 * @param basis why, or null with an answer
 * @param words what was said, or null
 * @param other the item that goes on, or the one it goes on for; null with most lines
 */
public record LifeLine(
        Instant at, String key, String who, Long officeId, Basis basis, String words, TrackedItemStory.Link other) {
    static LifeLine of(TrackingChange change, Map<Long, TrackedItemStory.Link> links) {
        Basis basis = change.basis();
        return new LifeLine(
                change.changedAt(),
                "act." + change.act(),
                change.accountName(),
                null,
                basis,
                basis.note(),
                change.otherItemId() == null ? null : links.get(change.otherItemId()));
    }

    /** The same with other words: numbers of persons masked. */
    LifeLine saying(UnaryOperator<String> shown) {
        return new LifeLine(at, key, who, officeId, basis, shown.apply(words), other);
    }

    /** What left an office or came back to it, or what it asked for. */
    static LifeLine of(Told told) {
        return new LifeLine(told.at(), told.key(), told.who(), told.officeId(), null, told.words(), null);
    }

    /** A line that is no change of tracking. @param key of the headline in the messages */
    record Told(Instant at, String key, String who, Long officeId, String words) {}

    public LocalDate approvalDate() {
        return basis == null ? null : basis.approvalDate();
    }
}
