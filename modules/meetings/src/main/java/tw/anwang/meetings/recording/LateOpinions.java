package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.ConfirmedRecords;

/** Opinions that came after minutes were sent: they stay beside them, and the next version has to answer them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LateOpinions {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Recordings recordings;

    @Inject
    ConfirmedRecords confirmed;

    /**
     * Why no written opinion can be typed in: it lies before the head, or no version will come that could answer it.
     * Each says where the opinion goes instead.
     */
    Optional<RuleBroken> whyNotTake(Recording recording) {
        if (recording.state() != RecordingState.SENT) {
            return recording.whyNotWrite();
        }
        long meeting = recording.meetingId();
        Recording newest = recordings.newestOf(meeting).orElse(recording);
        if (!newest.id().equals(recording.id())) {
            return Optional.of(new RuleBroken(
                    newest.state() == RecordingState.SENT
                            ? "meetings.recording.newerSent"
                            : "meetings.recording.newerBegun"));
        }
        if (recordings.next(meeting) != recording.number() + 1) {
            return Optional.of(new RuleBroken("meetings.recording.opinionImported"));
        }
        return confirmed
                .whyNotChange(meeting)
                .map(why -> new RuleBroken(
                        "meetings.recording.opinionConfirmed", why.arguments().toArray()));
    }

    /** @param sent matters of the minutes that were sent; {@code next} the same in the next version, in the same order */
    void goAlong(List<RecordedItem> sent, List<RecordedItem> next) {
        if (sent.isEmpty()) {
            return;
        }
        Map<Long, Long> nextOf = new HashMap<>();
        for (int at = 0; at < sent.size(); at++) {
            nextOf.put(sent.get(at).id(), next.get(at).id());
        }
        em.createQuery(
                        "select c from RecordingComment c where c.itemId in :items and c.verdict is null order by c.id",
                        RecordingComment.class)
                .setParameter("items", nextOf.keySet())
                .getResultList()
                .forEach(late -> em.persist(late.copyFor(nextOf.get(late.itemId()))));
    }
}
