package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;

/** The staff unit's first check of proposals (初審): what becomes of each. */
@ApplicationScoped
public class FirstCheck {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Proposals proposals;

    @Inject
    MeetingTurn turn;

    @Inject
    ProposalReaders readers;

    @Inject
    ProposalTasks tasks;

    @Inject
    Event<ProposalMoved> moved;

    @Inject
    Trail trail;

    /** Why this person cannot say what becomes of it. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNot(Proposal proposal) {
        return new ProposalRules(proposal, meetingOf(proposal), user.getMe()).whyNotCheck();
    }

    /** Why this person cannot answer it in writing. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotAnswer(Proposal proposal) {
        return new ProposalRules(proposal, meetingOf(proposal), user.getMe()).whyNotAnswer();
    }

    /** Why this person cannot take back what the first check said. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotRecheck(Proposal proposal) {
        return new ProposalRules(proposal, meetingOf(proposal), user.getMe()).whyNotRecheck();
    }

    /** 列案: onto the agenda. @param version the version the checker read, here and below */
    @Permitted("meetings.keep")
    @Transactional
    public void list(long id, int version) {
        check(inTurn(id, version), null, Proposal::list);
    }

    /** 退請補正. @param missing what the office has to complete */
    @Permitted("meetings.keep")
    @Transactional
    public void giveBack(long id, int version, String missing) {
        check(inTurn(id, version), missing, proposal -> proposal.giveBack(missing));
    }

    /** 改書面回復: answered in writing, not at the meeting. */
    @Permitted("meetings.keep")
    @Transactional
    public void answer(long id, int version, String inWriting) {
        Proposal proposal = inTurn(id, version);
        whyNotAnswer(proposal).ifPresent(RuleBroken::refuse);
        move(proposal, null, answered -> answered.answer(inWriting));
    }

    /**
     * 併案: it goes on in another proposal to the same meeting; its office is among the proposers there.
     *
     * @param into id of the other one; null where none was chosen
     */
    @Permitted("meetings.keep")
    @Transactional
    public void merge(long id, int version, Long into) {
        if (into == null) {
            throw new RuleBroken("meetings.proposal.noTargetChosen");
        }
        Proposal proposal = inTurn(id, version);
        Proposal target = proposals.byId(into);
        check(proposal, target.called(), joined -> joined.merge(target));
    }

    private void check(Proposal proposal, String words, Consumer<Proposal> verb) {
        whyNot(proposal).ifPresent(RuleBroken::refuse);
        move(proposal, words, verb);
    }

    /** Back to the first check; what its office was asked to complete and does not, with the reason (取回初審). */
    @Permitted("meetings.keep")
    @Transactional
    public void recheck(long id, String why) {
        Proposal proposal = inTurn(id);
        whyNotRecheck(proposal).ifPresent(RuleBroken::refuse);
        boolean returned = proposal.state() == ProposalState.RETURNED;
        if (returned && (why == null || why.isBlank())) {
            throw new RuleBroken("meetings.proposal.noReasonToTakeBack");
        }
        move(proposal, why, Proposal::recheck);
        if (returned) {
            tasks.takenBack(proposal);
        }
    }

    private void move(Proposal proposal, String words, Consumer<Proposal> verb) {
        Meeting meeting = meetingOf(proposal);
        ProposalState before = proposal.state();
        verb.accept(proposal);
        proposals.step(proposal, words);
        em.flush();
        moved.fire(new ProposalMoved(proposal, before));
        readers.publishAll(meeting);
        switch (proposal.state()) {
            case RETURNED -> tasks.givenBack(proposal);
            case SUBMITTED -> tasks.handedIn(proposal, meeting.staffOffice());
            default -> tasks.checked(proposal, readers.proposers(proposal));
        }
        trail.record("check" + proposal.state(), Proposal.KIND.name(), proposal.id(), words);
    }

    /** The office may have amended it since the checker read it: nobody judges words unread. */
    private Proposal inTurn(long id, int version) {
        Proposal proposal = inTurn(id);
        if (proposal.version() != version) {
            throw new OptimisticLockException();
        }
        return proposal;
    }

    private Proposal inTurn(long id) {
        turn.take(turn.meetingOf(id));
        return proposals.byId(id);
    }

    private Meeting meetingOf(Proposal proposal) {
        return em.find(Meeting.class, proposal.meetingId());
    }
}
