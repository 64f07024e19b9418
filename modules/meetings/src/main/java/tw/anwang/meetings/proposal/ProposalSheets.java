package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.round.Round;

/** Proposals as read. */
@ApplicationScoped
public class ProposalSheets {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Proposals proposals;

    @Inject
    ProposalReaders readers;

    @Inject
    ProposalFiles files;

    @Inject
    CallSheets lists;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    /** Everything the page of a proposal shows. @throws tw.anwang.identity.NotVisible where the person does not see it */
    @Permitted("meetings.read")
    @Transactional
    public ProposalSheet byId(long id) {
        Actor me = user.getMe();
        Proposal proposal = proposals.byId(id);
        Meeting meeting = em.find(Meeting.class, proposal.meetingId());
        boolean own = me.actsFor(proposal.office());
        trail.record("read", Proposal.KIND.name(), id, null);
        return new ProposalSheet(
                id,
                meeting.id(),
                meeting.title(),
                proposal.number(),
                proposal.state(),
                proposal.isLate(),
                proposal.grade(),
                masking.text(proposal.words().subject(), own),
                masking.text(proposal.words().explanation(), own),
                masking.text(proposal.words().suggestion(), own),
                masking.text(proposal.answer(), own),
                proposal.office(),
                readers.proposers(proposal),
                proposal.submittedAt(),
                mergedInto(proposal),
                files.of(id),
                own || Round.keeps(meeting.staffOffice(), me) ? steps(id) : List.of());
    }

    private ProposalRow mergedInto(Proposal proposal) {
        return proposal.mergedInto() == null
                ? null
                : lists.rows(proposal.meetingId()).stream()
                        .filter(row -> row.id() == proposal.mergedInto())
                        .findFirst()
                        .orElse(null);
    }

    private List<ProposalStep> steps(long id) {
        return em.createQuery(
                        "select s from ProposalStep s where s.proposalId = :id order by s.id desc", ProposalStep.class)
                .setParameter("id", id)
                .getResultList();
    }
}
