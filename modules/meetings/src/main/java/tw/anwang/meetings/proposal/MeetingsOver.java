package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.MeetingWentOn;

/**
 * A meeting that was held calls for nothing any more, and of one that is closed or cancelled nobody owes a step, except
 * the staff unit an answer to what it left without a word; taken up again, each step lies where it lay.
 */
@ApplicationScoped
class MeetingsOver {
    private static final String OPINIONS =
            "select o from Opinion o, Proposal p where p.id = o.proposalId and p.meetingId = :meeting";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    ProposalTasks tasks;

    @Inject
    OpinionTasks opinions;

    @Inject
    Calls calls;

    @Inject
    CarriedOver carriedOver;

    void follow(@Observes MeetingWentOn step) {
        if (step.meeting().state() != MeetingState.PLANNED) {
            end(step);
        }
        if (step.before() == MeetingState.CANCELLED) {
            goOn(step.meeting());
        }
    }

    private void over(Proposal proposal, Meeting meeting) {
        if (meeting.state() == MeetingState.CLOSED && ProposalState.UNCHECKED.contains(proposal.state())) {
            tasks.leftOver(proposal, meeting.staffOffice());
        } else {
            tasks.over(proposal);
        }
    }

    private void goOn(Meeting meeting) {
        if (meeting.state() == MeetingState.PLANNED) {
            calls.of(meeting.id()).ifPresent(call -> calls.askAgain(call, meeting));
        }
        em.createQuery("select p from Proposal p where p.meetingId = :meeting order by p.number", Proposal.class)
                .setParameter("meeting", meeting.id())
                .getResultList()
                .forEach(proposal -> tasks.goOn(proposal, meeting.staffOffice()));
        em.createQuery(OPINIONS, Opinion.class)
                .setParameter("meeting", meeting.id())
                .getResultList()
                .forEach(opinion -> opinions.goOn(opinion, em.find(Proposal.class, opinion.proposalId())));
    }

    private void end(MeetingWentOn step) {
        long meeting = step.meeting().id();
        em.createQuery("select c from Call c where c.meetingId = :meeting", Call.class)
                .setParameter("meeting", meeting)
                .getResultList()
                .forEach(tasks::closed);
        if (step.meeting().state().isOver()) {
            carriedOver.close(step.meeting());
            em.createQuery("select p from Proposal p where p.meetingId = :meeting", Proposal.class)
                    .setParameter("meeting", meeting)
                    .getResultList()
                    .forEach(proposal -> over(proposal, step.meeting()));
            em.createQuery(OPINIONS, Opinion.class)
                    .setParameter("meeting", meeting)
                    .getResultList()
                    .forEach(opinions::forget);
        }
    }
}
