package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.identity.NotVisible;

/**
 * To which meeting minutes belong that are being typed: asked in a transaction of its own, since the turn of the
 * meeting must be the first statement of the one that writes.
 */
@ApplicationScoped
class RecordingTurn {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Transactional(TxType.REQUIRES_NEW)
    long meetingOf(long recordingId) {
        return one("select r.meetingId from Recording r where r.id = :id", recordingId);
    }

    /** Of which minutes a matter is. */
    @Transactional(TxType.REQUIRES_NEW)
    long recordingOf(long itemId) {
        return one("select i.recordingId from RecordedItem i where i.id = :id", itemId);
    }

    /** Of which matter a comment is. */
    @Transactional(TxType.REQUIRES_NEW)
    long itemOf(long commentId) {
        return one("select c.itemId from RecordingComment c where c.id = :id", commentId);
    }

    private long one(String query, long id) {
        return em.createQuery(query, Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(Recordings.KIND, id));
    }
}
