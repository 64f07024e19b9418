package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    /** Why this person cannot take back what the first check said. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotRecheck(Proposal proposal) {
        return new ProposalRules(proposal, meetingOf(proposal), user.getMe()).whyNotRecheck();
    }

    /** 列案: onto the agenda. */
    @Permitted("meetings.keep")
    @Transactional
    public void list(long id) {
        check(id, null, Proposal::list);
    }

    /** 退請補正. @param missing what the office has to complete */
    @Permitted("meetings.keep")
    @Transactional
    public void giveBack(long id, String missing) {
        check(id, missing, proposal -> proposal.giveBack(missing));
    }

    /** 改書面回復: answered in writing, not at the meeting. */
    @Permitted("meetings.keep")
    @Transactional
    public void answer(long id, String inWriting) {
        check(id, null, proposal -> proposal.answer(inWriting));
    }

    /**
     * 併案: it goes on in another proposal to the same meeting; its office is among the proposers there.
     *
     * @param into id of the other one; null where none was chosen
     */
    @Permitted("meetings.keep")
    @Transactional
    public void merge(long id, Long into) {
        if (into == null) {
            throw new RuleBroken("meetings.proposal.noTargetChosen");
        }
        Proposal proposal = inTurn(id);
        Proposal target = proposals.byId(into);
        check(proposal, target.called(), joined -> joined.merge(target));
    }

    private void check(long id, String words, Consumer<Proposal> verb) {
        check(inTurn(id), words, verb);
    }

    private void check(Proposal proposal, String words, Consumer<Proposal> verb) {
        whyNot(proposal).ifPresent(RuleBroken::refuse);
        move(proposal, words, verb);
    }

    /** Back to the first check. */
    @Permitted("meetings.keep")
    @Transactional
    public void recheck(long id, String why) {
        Proposal proposal = inTurn(id);
        whyNotRecheck(proposal).ifPresent(RuleBroken::refuse);
        move(proposal, why, Proposal::recheck);
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

    private Proposal inTurn(long id) {
        turn.take(turn.meetingOf(id));
        return proposals.byId(id);
    }

    private Meeting meetingOf(Proposal proposal) {
        return em.find(Meeting.class, proposal.meetingId());
    }
}
