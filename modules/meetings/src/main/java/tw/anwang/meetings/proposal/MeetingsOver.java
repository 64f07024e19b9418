package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.MeetingWentOn;

/** A meeting that was held calls for nothing any more, and of one that is closed nobody owes a step. */
@ApplicationScoped
class MeetingsOver {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    ProposalTasks tasks;

    @Inject
    OpinionTasks opinions;

    void follow(@Observes MeetingWentOn step) {
        long meeting = step.meeting().id();
        em.createQuery("select c from Call c where c.meetingId = :meeting", Call.class)
                .setParameter("meeting", meeting)
                .getResultList()
                .forEach(tasks::closed);
        if (step.meeting().state() == MeetingState.CLOSED) {
            em.createQuery("select p from Proposal p where p.meetingId = :meeting", Proposal.class)
                    .setParameter("meeting", meeting)
                    .getResultList()
                    .forEach(tasks::over);
            em.createQuery(
                            "select o from Opinion o, Proposal p where p.id = o.proposalId and p.meetingId = :meeting",
                            Opinion.class)
                    .setParameter("meeting", meeting)
                    .getResultList()
                    .forEach(opinions::forget);
        }
    }
}
