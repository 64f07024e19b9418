package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.meeting.Meeting;

/**
 * What several offices propose together (併案) is not withdrawn by one of them: the proposer with the next number leads
 * it, where it stood, with the opinions asked on it; each of them and the staff unit are told.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class NextProposers {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Proposals proposals;

    @Inject
    ProposalTasks tasks;

    @Inject
    OpinionTasks opinionTasks;

    @Inject
    EarlierOpinions earlier;

    @Inject
    Event<LeadPassedOn> passedOn;

    @Inject
    Event<ProposalMoved> moved;

    /**
     * @param before the state of the one that is withdrawn until then
     * @param lead id of the one that it was joined to itself, or null
     */
    void follow(Proposal withdrawn, ProposalState before, Long lead, Meeting meeting) {
        List<Proposal> joined = em.createQuery(
                        "select p from Proposal p where p.mergedInto = :id order by p.number", Proposal.class)
                .setParameter("id", withdrawn.id())
                .getResultList();
        if (lead != null) {
            Proposal there = em.find(Proposal.class, lead);
            joined.forEach(one -> {
                goOnIn(there, one);
                tasks.goesOn(there, one.office());
            });
        } else if (!joined.isEmpty()) {
            Proposal next = joined.get(0);
            joined.stream().skip(1).forEach(one -> goOnIn(next, one));
            lead(next, withdrawn, before == ProposalState.LISTED, meeting);
        }
    }

    private void goOnIn(Proposal lead, Proposal joined) {
        joined.goOnIn(lead.id());
        proposals.step(joined, lead.called());
    }

    private void lead(Proposal next, Proposal withdrawn, boolean onAgenda, Meeting meeting) {
        next.lead(onAgenda);
        proposals.step(next, withdrawn.called());
        takeOpinions(next, withdrawn, meeting);
        passedOn.fire(new LeadPassedOn(withdrawn, next));
        em.flush();
        moved.fire(new ProposalMoved(next, ProposalState.MERGED));
        tasks.leads(next, meeting.staffOffice(), proposals.proposersOf(next));
        if (!onAgenda) {
            tasks.handedIn(next, meeting.staffOffice());
        }
    }

    /** Asked on the matter, they go along, unless that office proposes it now. */
    private void takeOpinions(Proposal next, Proposal withdrawn, Meeting meeting) {
        Map<OfficeId, Opinion> there =
                opinionsOn(next).stream().collect(Collectors.toMap(Opinion::office, Function.identity()));
        opinionsOn(withdrawn).stream()
                .filter(one -> !one.office().equals(next.office()))
                .forEach(one -> {
                    if (there.containsKey(one.office())) {
                        takeOver(one, there.get(one.office()));
                    } else {
                        one.goOnWith(next);
                        opinionTasks.inTimeOrNot(one, next, meeting);
                    }
                });
    }

    /** An office that was asked on both and has answered here alone has answered on the matter. */
    private void takeOver(Opinion said, Opinion owed) {
        if (said.isGiven() && !owed.isGiven()) {
            earlier.goAlong(said, owed);
            owed.saysAs(said);
            opinionTasks.forget(owed);
        }
    }

    private List<Opinion> opinionsOn(Proposal proposal) {
        return em.createQuery("select o from Opinion o where o.proposalId = :proposal", Opinion.class)
                .setParameter("proposal", proposal.id())
                .getResultList();
    }
}
