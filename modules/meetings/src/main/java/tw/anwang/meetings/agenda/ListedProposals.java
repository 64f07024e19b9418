package tw.anwang.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.proposal.LeadPassedOn;
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
            if (matterOf(proposal).isEmpty()) {
                put(proposal);
            }
        } else if (move.before() == ProposalState.LISTED) {
            take(proposal);
        }
    }

    /** What several offices propose stays where it is, on a settled agenda too. */
    void follow(@Observes LeadPassedOn step) {
        matterOf(step.withdrawn()).ifPresent(item -> {
            item.goOnAs(step.next());
            if (agendas.begun(item.meetingId()).isSettled()) {
                agendas.tellAll(em.find(Meeting.class, item.meetingId()), "meetings.notice.agendaLead");
            }
        });
    }

    private Optional<AgendaItem> matterOf(Proposal proposal) {
        return em.createQuery("select i from AgendaItem i where i.proposalId = :proposal", AgendaItem.class)
                .setParameter("proposal", proposal.id())
                .getResultStream()
                .findFirst();
    }

    /** On a settled agenda only motions from the floor still come. */
    private void put(Proposal proposal) {
        Agenda agenda = agendas.begun(proposal.meetingId());
        if (!proposal.isLate()) {
            agenda.whyNotArrange().ifPresent(RuleBroken::refuse);
        }
        AgendaPart part = proposal.isLate() ? AgendaPart.MOTION : AgendaPart.DISCUSSION;
        AgendaItem item = AgendaItem.of(proposal, agendas.next(proposal.meetingId(), part));
        em.createNativeQuery("select kept_draft from meetings_proposal where id = ?1 and kept_draft is not null")
                .setParameter(1, proposal.id())
                .getResultStream()
                .forEach(kept -> item.draft((String) kept));
        em.persist(item);
    }

    /** A settled agenda keeps its numbers: a matter withdrawn from it stays there as withdrawn (撤案). */
    private void take(Proposal proposal) {
        Agenda agenda = agendas.begun(proposal.meetingId());
        if (agenda.isSettled() && proposal.state() == ProposalState.WITHDRAWN) {
            return;
        }
        agenda.whyNotArrange().ifPresent(RuleBroken::refuse);
        em.createNativeQuery("update meetings_proposal set kept_draft = (select i.draft_resolution from"
                        + " meetings_agenda_item i where i.proposal_id = ?1 limit 1) where id = ?1")
                .setParameter(1, proposal.id())
                .executeUpdate();
        em.createQuery("delete from AgendaItem i where i.proposalId = :proposal")
                .setParameter("proposal", proposal.id())
                .executeUpdate();
    }
}
