package tw.anwang.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.proposal.Proposal;
import tw.anwang.meetings.proposal.ProposalMoved;
import tw.anwang.meetings.proposal.ProposalState;

/** The agenda follows the first check: what is put on it comes last, what is taken back leaves it. */
@ApplicationScoped
class ListedProposals {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Agendas agendas;

    void follow(@Observes ProposalMoved move) {
        Proposal proposal = move.proposal();
        if (proposal.state() == ProposalState.LISTED) {
            put(proposal);
        } else if (move.before() == ProposalState.LISTED) {
            take(proposal);
        }
    }

    /** On a settled agenda only motions from the floor still come. */
    private void put(Proposal proposal) {
        Agenda agenda = agendas.begun(proposal.meetingId());
        if (!proposal.isLate()) {
            agenda.whyNotArrange().ifPresent(RuleBroken::refuse);
        }
        AgendaPart part = proposal.isLate() ? AgendaPart.MOTION : AgendaPart.DISCUSSION;
        em.persist(AgendaItem.of(proposal, agendas.next(proposal.meetingId(), part)));
    }

    /** A settled agenda keeps its numbers: a matter withdrawn from it stays there as withdrawn (撤案). */
    private void take(Proposal proposal) {
        Agenda agenda = agendas.begun(proposal.meetingId());
        if (agenda.isSettled() && proposal.state() == ProposalState.WITHDRAWN) {
            return;
        }
        agenda.whyNotArrange().ifPresent(RuleBroken::refuse);
        em.createQuery("delete from AgendaItem i where i.proposalId = :proposal")
                .setParameter("proposal", proposal.id())
                .executeUpdate();
    }
}
