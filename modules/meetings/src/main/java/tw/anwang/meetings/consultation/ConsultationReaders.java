package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import tw.anwang.desk.SearchChanges;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.meeting.MeetingParty;
import tw.anwang.meetings.meeting.MeetingReadersChanged;
import tw.anwang.meetings.meeting.MeetingRegraded;
import tw.anwang.meetings.tracked.ItemRenamed;
import tw.anwang.meetings.tracked.TrackedItem;

/**
 * Writes down who sees a consultation: its owner; once it is sent the offices asked, and unless it is 個案性 everybody
 * who sees the meeting to which it belongs. Always inside the transaction of the change.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConsultationReaders {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    ConsultationTasks tasks;

    @Inject
    SearchChanges search;

    void publish(Consultation of) {
        long id = of.id();
        em.createQuery("delete from ConsultationParty p where p.recordId = :id")
                .setParameter("id", id)
                .executeUpdate();
        office(id, of.office().value(), ConsultationPart.OWNER);
        asked(id).forEach(office -> office(id, office, ConsultationPart.ASKED));
        if (of.openedAt() != null
                && of.belonging().meeting() != null
                && !of.intended().isPartiesOnly()) {
            readers(of.belonging().meeting())
                    .forEach(party -> em.persist(
                            new ConsultationParty(id, party.officeId(), party.accountId(), ConsultationPart.READER)));
        }
        search.changed(Consultation.KIND.name(), id);
    }

    private void office(long id, long office, ConsultationPart part) {
        em.persist(new ConsultationParty(id, office, null, part));
    }

    /** Who was asked about an earlier edition goes on seeing it. */
    private List<Long> asked(long id) {
        return em.createQuery(
                        "select distinct r.officeId from Reply r where r.consultationId = :id order by r.officeId",
                        Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    private List<MeetingParty> readers(long meetingId) {
        return em.createQuery("select p from MeetingParty p where p.recordId = :meeting", MeetingParty.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    /** Another circle of readers of the meeting; where that has become 個案性, so has what belongs to it. */
    void follow(@Observes MeetingReadersChanged change) {
        Sensitivity circle = change.meeting().sensitivity();
        ofMeeting(change.meeting().id()).forEach(one -> {
            publish(one);
            close(one, circle);
        });
    }

    /**
     * A meeting that becomes 密 has consultations that are, and they are called by their numbers on every desk. One that
     * is 密 stays so when the meeting is lowered: it may have been graded for itself.
     */
    void follow(@Observes MeetingRegraded change) {
        if (!change.isRaised()) {
            return;
        }
        Sensitivity circle = Sensitivity.ORDINARY.graded(change.now());
        ofMeeting(change.meetingId()).forEach(one -> close(one, circle));
    }

    /** The same with a tracked item, by whatever way it has become 密. */
    void follow(@Observes ItemRenamed change) {
        Sensitivity circle = em.find(TrackedItem.class, change.itemId()).sensitivity();
        em.createQuery("select c from Consultation c where c.belonging.trackedItemId = :item", Consultation.class)
                .setParameter("item", change.itemId())
                .getResultList()
                .forEach(one -> close(one, circle));
    }

    private void close(Consultation one, Sensitivity circle) {
        Sensitivity before = one.intended();
        one.keepWithin(circle);
        if (one.intended() != before) {
            tasks.rename(one);
            publish(one);
        }
    }

    private List<Consultation> ofMeeting(long meetingId) {
        return em.createQuery("select c from Consultation c where c.belonging.meetingId = :meeting", Consultation.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
