package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;

/** Giving up minutes that were not sent (放棄製作): they, what was said of them and every task for them are gone. */
@ApplicationScoped
public class Abandonments {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Recordings recordings;

    @Inject
    RecordingTasks tasks;

    @Inject
    AwaitedMinutes awaited;

    @Inject
    MattersAside aside;

    @Inject
    Trail trail;

    /** @throws RuleBroken once they are minutes: those are only followed by a 修正版 */
    @Permitted("meetings.keep")
    @Transactional
    public void abandon(long id) {
        Recording recording = recordings.kept(id);
        if (recording.state() == RecordingState.SENT) {
            throw new RuleBroken("meetings.recording.sentAlready");
        }
        em.createQuery("delete from RecordingComment c where c.itemId in"
                        + " (select i.id from RecordedItem i where i.recordingId = :id)")
                .setParameter("id", id)
                .executeUpdate();
        recordings.itemsOf(id).forEach(em::remove);
        em.flush();
        em.remove(recording);
        if (recording.number() == 1) { // what is left out of minutes that were sent stays so, with its reason
            aside.forgetAll(recording.meetingId());
        }
        awaited.givenUp(recording.meetingId());
        tasks.ended(recording);
        trail.record("abandonMinutes", Recordings.KIND, id, null);
    }
}
