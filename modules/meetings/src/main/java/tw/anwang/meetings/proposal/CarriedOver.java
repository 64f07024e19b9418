package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFollows;
import tw.anwang.meetings.meeting.MeetingState;

/**
 * What was proposed to a meeting that was cancelled goes along to the next one made from it (順延): nobody has to hand
 * it in again. The staff unit checks it once more; what was joined stays joined. Of a meeting that was closed only what
 * nobody judged goes along, at once where the next one of the series is planned already.
 */
@ApplicationScoped
class CarriedOver {
    private static final Set<ProposalState> OVER = Set.of(ProposalState.ANSWERED, ProposalState.WITHDRAWN);

    private static final Set<ProposalState> JUDGED =
            Set.of(ProposalState.LISTED, ProposalState.ANSWERED, ProposalState.WITHDRAWN);

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Proposals proposals;

    @Inject
    MeetingTurn turn;

    @Inject
    ProposalReaders readers;

    @Inject
    ProposalTasks tasks;

    @Inject
    OpinionTasks opinions;

    @Inject
    Event<ProposalMoved> moved;

    void follow(@Observes MeetingFollows step) {
        if (step.before().state().isOver()) {
            carry(turn.take(step.before().id()), step.next());
        }
    }

    /** The meeting was closed; the caller has its turn. */
    void close(Meeting closed) {
        if (closed.state() == MeetingState.CLOSED) {
            em.createQuery(
                            "select m.id from Meeting m where m.seriesId = :series and m.state = :planned"
                                    + " and m.startsAt > :day order by m.startsAt",
                            Long.class)
                    .setParameter("series", closed.seriesId())
                    .setParameter("planned", MeetingState.PLANNED)
                    .setParameter("day", closed.startsAt())
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst()
                    .ifPresent(next -> carry(closed, turn.take(next)));
        }
    }

    private void carry(Meeting before, Meeting next) {
        Set<ProposalState> staying = before.state() == MeetingState.CLOSED ? JUDGED : OVER;
        List<Proposal> waiting = em.createQuery(
                        "select p from Proposal p where p.meetingId = :meeting and p.state not in :over"
                                + " order by p.number",
                        Proposal.class)
                .setParameter("meeting", before.id())
                .setParameter("over", staying)
                .getResultList();
        if (!before.state().isOver()) {
            return; // taken up again while this waited for its turn
        }
        standing(waiting).forEach(proposal -> carry(proposal, before, next));
        readers.publishAll(before);
        readers.publishAll(next);
    }

    /** Without those joined to one that stays: what was answered there is answered for them too. */
    private static List<Proposal> standing(List<Proposal> waiting) {
        Set<Long> carried = new HashSet<>();
        for (int known = -1; known < carried.size(); ) {
            known = carried.size();
            waiting.stream()
                    .filter(one -> one.state() != ProposalState.MERGED || carried.contains(one.mergedInto()))
                    .forEach(one -> carried.add(one.id()));
        }
        return waiting.stream().filter(one -> carried.contains(one.id())).toList();
    }

    private void carry(Proposal proposal, Meeting before, Meeting next) {
        ProposalState was = proposal.state();
        boolean joined = was == ProposalState.MERGED;
        proposal.carryTo(next.id(), proposals.nextNumber(next.id()));
        proposal.classify(now -> now.within(next.sensitivity()));
        em.flush();
        moved.fire(new ProposalMoved(proposal, was));
        proposals.step(proposal, before.called());
        if (was == ProposalState.RETURNED) {
            tasks.givenBack(proposal);
        } else if (!joined) {
            tasks.handedIn(proposal, next.staffOffice());
        }
        tasks.carried(proposal);
        em.createQuery("select o from Opinion o where o.proposalId = :proposal", Opinion.class)
                .setParameter("proposal", proposal.id())
                .getResultList()
                .forEach(opinion -> opinions.goOn(opinion, proposal));
    }
}
