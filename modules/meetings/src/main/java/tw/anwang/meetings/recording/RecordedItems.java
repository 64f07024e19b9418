package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.agenda.AgendaPart;

/** The matters of minutes while the staff unit types them: each is saved by itself, under the version that was read. */
@ApplicationScoped
public class RecordedItems {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Recordings recordings;

    @Inject
    RecordingTurn own;

    @Inject
    MatterDrafts drafts;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @param version to be told with the next save; {@code at} when it was saved */
    public record Saved(int version, Instant at) {}

    /** For its form. @throws NotVisible for everybody but the staff unit */
    @Permitted("meetings.keep")
    @Transactional
    public RecordedItem byId(long id) {
        RecordedItem item = em.find(RecordedItem.class, id);
        if (item == null) {
            throw new NotVisible(Recordings.KIND, id);
        }
        recordings.seenByStaff(item.recordingId());
        return item;
    }

    /** 臨時動議, or what the agenda lacked: stands last in its part. @return its id */
    @Permitted("meetings.keep")
    @Transactional
    public long add(long recordingId, AgendaPart part, String subject) {
        recordings.written(recordingId);
        return last(recordingId, part, RecordedTyped.beginning(subject, null, null, null))
                .id();
    }

    private RecordedItem last(long recordingId, AgendaPart part, RecordedTyped typed) {
        List<RecordedItem> before = ofPart(recordingId, part);
        int place = before.stream().mapToInt(RecordedItem::position).max().orElse(0) + 1;
        RecordedItem item = new RecordedItem(recordingId, part, place, null, typed);
        em.persist(item);
        em.flush();
        trail.record("addMatter", Recordings.KIND, recordingId, item.subject());
        return item;
    }

    /** A text whose matter was removed while it was typed stands last in its part again, as another matter. @return its id */
    @Permitted("meetings.keep")
    @Transactional
    public long bringBack(long recordingId, MatterDrafts.Left left) {
        recordings.written(recordingId);
        RecordedItem item = last(recordingId, left.part(), left.typed());
        item.save(left.typed(), user.getMe(), clock.instant());
        drafts.discard(recordingId, left.matter());
        return item.id();
    }

    @Permitted("meetings.keep")
    @Transactional
    public void remove(long id) {
        RecordedItem item = written(id);
        if (isCommented(id)) {
            throw new RuleBroken("meetings.recording.commented");
        }
        trail.record("removeMatter", Recordings.KIND, item.recordingId(), item.subject());
        em.remove(item);
    }

    private boolean isCommented(long id) {
        return !em.createQuery("select c.id from RecordingComment c where c.itemId = :item", Long.class)
                .setParameter("item", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** One place up (-1) or down (1) among the matters of its part; at the end nothing happens. */
    @Permitted("meetings.keep")
    @Transactional
    public void move(long id, int by) {
        RecordedItem item = written(id);
        List<RecordedItem> part = ofPart(item.recordingId(), item.part());
        int from = part.indexOf(item);
        int to = from + Integer.signum(by);
        if (to >= 0 && to < part.size()) {
            part.remove(from);
            part.add(to, item);
        }
        for (int place = 0; place < part.size(); place++) {
            moveTo(part.get(place).id(), place + 1);
        }
        trail.record("arrange", Recordings.KIND, item.recordingId(), null);
    }

    /** Past the version: who types there has lost nothing by another place. */
    private void moveTo(long id, int place) {
        em.createNativeQuery("update meetings_recording_item set position = ?1 where id = ?2")
                .setParameter(1, place)
                .setParameter(2, id)
                .executeUpdate();
    }

    /**
     * Saves one matter while somebody types; the trail has a row where a person begins, not one for each pause.
     *
     * @param version the version the form was read at
     * @throws OptimisticLockException where somebody else saved first
     * @throws RuleBroken once it lies before the head
     */
    @Permitted("meetings.keep")
    @Transactional
    public Saved save(long id, int version, RecordedTyped typed) {
        RecordedItem item = written(id);
        if (item.version() != version) {
            throw new OptimisticLockException();
        }
        if (item.save(typed, user.getMe(), clock.instant())) {
            trail.record("write", Recordings.KIND, item.recordingId(), item.subject());
        }
        em.flush();
        drafts.discard(item.recordingId(), id);
        return new Saved(item.version(), item.savedAt());
    }

    /** In turn, and with every rule asked. */
    private RecordedItem written(long id) {
        recordings.written(own.recordingOf(id));
        RecordedItem item = em.find(RecordedItem.class, id);
        if (item == null) {
            throw new NotVisible(Recordings.KIND, id);
        }
        return item;
    }

    private List<RecordedItem> ofPart(long recordingId, AgendaPart part) {
        return new ArrayList<>(recordings.itemsOf(recordingId).stream()
                .filter(one -> one.part() == part)
                .toList());
    }
}
