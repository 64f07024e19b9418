package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;

/** Matters of the agenda that are left out of the minutes on purpose: put aside with a reason, and taken back. */
@ApplicationScoped
public class MattersAside {
    private static final String OF_MEETING = " in (select i.id from AgendaItem i where i.meetingId = :meeting)";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Recordings recordings;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @throws RuleBroken without a reason, where the minutes have it, and where somebody was first, with that reason */
    @Permitted("meetings.keep")
    @Transactional
    public void put(long recordingId, long agendaItem, String reason) {
        Recording recording = recordings.written(recordingId);
        requireOnAgenda(recording, agendaItem);
        if (recordings.itemsOf(recordingId).stream().anyMatch(item -> item.isFrom(agendaItem))) {
            throw new RuleBroken("meetings.recording.asideInMinutes");
        }
        MatterAside there = em.find(MatterAside.class, agendaItem);
        if (there != null) {
            there.already().refuse();
        }
        em.persist(new MatterAside(agendaItem, reason, user.getMe(), clock.instant()));
        trail.record("putMatterAside", Recordings.KIND, recordingId, reason);
    }

    /** It is among those that the minutes lack again; where it is already, nothing happens. */
    @Permitted("meetings.keep")
    @Transactional
    public void takeBack(long recordingId, long agendaItem) {
        requireOnAgenda(recordings.written(recordingId), agendaItem);
        if (forget(agendaItem) > 0) {
            trail.record("takeMatterBack", Recordings.KIND, recordingId, null);
        }
    }

    private void requireOnAgenda(Recording recording, long agendaItem) {
        boolean there = em.createQuery(
                                "select count(i) from AgendaItem i where i.id = :item and i.meetingId = :meeting",
                                Long.class)
                        .setParameter("item", agendaItem)
                        .setParameter("meeting", recording.meetingId())
                        .getSingleResult()
                > 0;
        if (!there) {
            throw new NotVisible("meetings.agenda", agendaItem);
        }
    }

    /** By matter of the agenda. */
    Map<Long, MatterAside> of(long meetingId) {
        return em.createQuery("select a from MatterAside a where a.agendaItemId" + OF_MEETING, MatterAside.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .collect(Collectors.toMap(MatterAside::agendaItem, Function.identity()));
    }

    /** The minutes have it now. */
    int forget(long agendaItem) {
        return em.createQuery("delete from MatterAside a where a.agendaItemId = :item")
                .setParameter("item", agendaItem)
                .executeUpdate();
    }

    /** The minutes were given up: who begins them again decides anew. */
    void forgetAll(long meetingId) {
        em.createQuery("delete from MatterAside a where a.agendaItemId" + OF_MEETING)
                .setParameter("meeting", meetingId)
                .executeUpdate();
    }
}
