package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingChanged;
import tw.anwang.meetings.meeting.MeetingState;

/**
 * A meeting that is moved forward may begin before the call for its proposals closes, or before an opinion is due: the
 * staff unit has to give another day. A task, since whoever moved the meeting is not told of it by a notice.
 */
@ApplicationScoped
class OutlastingDeadlines {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Calls calls;

    @Inject
    ProposalTasks tasks;

    @Inject
    OpinionTasks opinions;

    void follow(@Observes MeetingChanged change) {
        Meeting meeting = change.meeting();
        if (meeting.state() == MeetingState.PLANNED) {
            calls.of(meeting.id()).ifPresent(call -> tasks.inTimeOrNot(call, meeting));
            em.createQuery(
                            "select o from Opinion o, Proposal p where p.id = o.proposalId and p.meetingId = :meeting"
                                    + " and p.state in :standing and o.givenAt is null order by o.id",
                            Opinion.class)
                    .setParameter("meeting", meeting.id())
                    .setParameter("standing", ProposalState.STANDING)
                    .getResultList()
                    .forEach(opinion ->
                            opinions.inTimeOrNot(opinion, em.find(Proposal.class, opinion.proposalId()), meeting));
        }
    }
}
