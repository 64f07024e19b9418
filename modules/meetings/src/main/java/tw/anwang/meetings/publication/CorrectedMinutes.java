package tw.anwang.meetings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.minutes.MinutesSent;

/** A version that is sent after the one that is public (修正版) is laid on the desk of the staff unit, to publish it instead. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CorrectedMinutes {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    PublicationTasks tasks;

    void follow(@Observes MinutesSent sent) {
        em.createQuery("select p from Publication p where p.standingOf = :meeting", Publication.class)
                .setParameter("meeting", sent.meetingId())
                .getResultStream()
                .filter(standing -> standing.minutesId() != sent.minutesId())
                .forEach(standing -> tasks.outdated(standing, em.find(Meeting.class, sent.meetingId())));
    }
}
