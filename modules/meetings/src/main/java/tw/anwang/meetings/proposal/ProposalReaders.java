package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import tw.anwang.desk.SearchChanges;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingParty;
import tw.anwang.meetings.meeting.MeetingReadersChanged;
import tw.anwang.meetings.meeting.MeetingRegraded;
import tw.anwang.meetings.series.ClosedTogether;

/**
 * Writes down who sees a proposal: who proposes it, the staff unit, who is asked for an opinion; and once the agenda
 * with it is settled, everybody who sees the meeting. Always inside the transaction of the change.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ProposalReaders {
    private static final String OF_SETTLED_AGENDA =
            "select count(a) from Agenda a, AgendaItem i where a.meetingId = i.meetingId"
                    + " and a.state = tw.anwang.meetings.agenda.AgendaState.SETTLED and i.proposalId = :proposal";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    SearchChanges search;

    @Inject
    RenamedProposals renamed;

    @Inject
    ClosedTogether together;

    /** All proposals to that meeting anew. */
    public void publishAll(Meeting meeting) {
        List<Proposal> all = ofMeeting(meeting.id());
        Proposers proposers = new Proposers(all);
        all.forEach(proposal -> publish(proposal, proposers.of(proposal), meeting));
    }

    void publish(Proposal proposal, Meeting meeting) {
        publish(proposal, new Proposers(ofMeeting(meeting.id())).of(proposal), meeting);
    }

    private void publish(Proposal proposal, Set<Long> proposers, Meeting meeting) {
        long id = proposal.id();
        em.createQuery("delete from ProposalParty p where p.recordId = :id")
                .setParameter("id", id)
                .executeUpdate();
        proposers.forEach(office -> em.persist(ProposalParty.office(id, office, ProposalPart.PROPOSER)));
        em.persist(ProposalParty.office(id, meeting.staffOffice().value(), ProposalPart.STAFF));
        competent(id).forEach(office -> em.persist(ProposalParty.office(id, office, ProposalPart.COMPETENT)));
        if (isOnSettledAgenda(proposal)) {
            readers(meeting)
                    .forEach(party -> em.persist(
                            party.officeId() == null
                                    ? ProposalParty.account(id, party.accountId(), ProposalPart.READER)
                                    : ProposalParty.office(id, party.officeId(), ProposalPart.READER)));
        }
        search.changed(Proposal.KIND.name(), id);
    }

    private List<Long> competent(long proposalId) {
        return em.createQuery("select o.officeId from Opinion o where o.proposalId = :proposal", Long.class)
                .setParameter("proposal", proposalId)
                .getResultList();
    }

    private boolean isOnSettledAgenda(Proposal proposal) {
        return em.createQuery(OF_SETTLED_AGENDA, Long.class)
                        .setParameter("proposal", proposal.id())
                        .getSingleResult()
                > 0;
    }

    private List<MeetingParty> readers(Meeting meeting) {
        return em.createQuery("select p from MeetingParty p where p.recordId = :meeting", MeetingParty.class)
                .setParameter("meeting", meeting.id())
                .getResultList();
    }

    private List<Proposal> ofMeeting(long meetingId) {
        return em.createQuery("select p from Proposal p where p.meetingId = :meeting", Proposal.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    /** Ids of the offices that propose it, as {@link Proposers} says. */
    Set<Long> proposers(Proposal proposal) {
        return new Proposers(ofMeeting(proposal.meetingId())).of(proposal);
    }

    /** A meeting that is 密 has proposals that are, and they are called by their numbers on every desk. */
    void follow(@Observes MeetingRegraded change) {
        ofMeeting(change.meetingId()).forEach(proposal -> {
            proposal.classify(now -> now.graded(change.now()));
            renamed.rename(proposal, proposers(proposal));
            search.changed(Proposal.KIND.name(), proposal.id());
        });
        renamed.rename(change);
    }

    /** Another circle of readers of the meeting; where its series has become 個案性, so has what is put to it, until it opens. */
    void follow(@Observes MeetingReadersChanged change) {
        ofMeeting(change.meeting().id()).forEach(proposal -> follow(proposal, change.meeting()));
        publishAll(change.meeting());
    }

    private void follow(Proposal proposal, Meeting meeting) {
        Sensitivity circle = meeting.sensitivity();
        if (circle.isPartiesOnly()) {
            together.close(Proposal.KIND.name(), proposal.id(), meeting.seriesId(), proposal.isPartiesOnly());
        } else if (proposal.isPartiesOnly() && together.open(Proposal.KIND.name(), proposal.id(), meeting.seriesId())) {
            proposal.classify(now -> Sensitivity.ORDINARY.graded(now.grade()));
        }
        proposal.classify(now -> now.within(circle));
    }
}
