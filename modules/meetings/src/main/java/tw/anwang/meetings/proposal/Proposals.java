package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.Upload;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;

/** All proposals: handing in and withdrawing by their offices. The staff unit's verbs are in {@link FirstCheck}. */
@ApplicationScoped
public class Proposals {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Calls calls;

    @Inject
    Offices offices;

    @Inject
    MeetingTurn turn;

    @Inject
    ProposalReaders readers;

    @Inject
    ProposalFiles files;

    @Inject
    ProposalTasks tasks;

    @Inject
    NextProposers nextProposers;

    @Inject
    Event<ProposalMoved> moved;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The proposal with that id. @throws NotVisible where the person does not see it */
    @Permitted("meetings.read")
    @Transactional
    public Proposal byId(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Proposal> query = cb.createQuery(Proposal.class);
        Root<Proposal> proposal = query.from(Proposal.class);
        query.where(
                cb.equal(proposal.get("id"), id),
                ScopeCriteria.visible(user.getMe().scope(), Proposal.KIND, cb, query, proposal));
        return em.createQuery(query)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(Proposal.KIND.name(), id));
    }

    /** Why this person cannot propose. @param asked the office for which the person is asked, or null */
    static Optional<RuleBroken> whyNotPropose(Meeting meeting, CallOffice asked, Actor me) {
        if (!me.may("meetings.answer") || asked == null) {
            return Optional.of(new RuleBroken("meetings.call.notAsked"));
        }
        return meeting.state() == MeetingState.PLANNED
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.call.meetingHeld"));
    }

    /**
     * Hands a proposal in. After the call has closed it is taken as a motion from the floor.
     *
     * @param by the office asked that proposes it; null for the own one, or the first that the person acts for
     * @return its id
     */
    @Permitted("meetings.answer")
    @Transactional
    public long handIn(long meetingId, OfficeId by, ProposalWords words, List<Upload> uploads) {
        Actor me = user.getMe();
        Meeting meeting = turn.take(meetingId);
        Call call = calls.of(meetingId).orElseThrow(() -> new RuleBroken("meetings.call.none"));
        CallOffice asked = calls.askedAs(by, call, me).orElse(null);
        whyNotPropose(meeting, asked, me).ifPresent(RuleBroken::refuse);
        OfficeRef office = offices.byId(asked.office()).orElseThrow();
        Proposal proposal = new Proposal(
                meeting, nextNumber(meetingId), words, office, call.isLate(meeting, clock.instant()), clock.instant());
        em.persist(proposal);
        em.flush();
        asked.proposes();
        files.add(proposal, uploads);
        tasks.answered(call, asked.office());
        handedIn(proposal, meeting);
        trail.record("submit", Proposal.KIND.name(), proposal.id(), null);
        return proposal.id();
    }

    int nextNumber(long meetingId) {
        return 1
                + em.createQuery(
                                "select coalesce(max(p.number), 0) from Proposal p where p.meetingId = :meeting",
                                Integer.class)
                        .setParameter("meeting", meetingId)
                        .getSingleResult();
    }

    /** Other words, before the first check or after it was given back. @param version the version the form was read at */
    @Permitted("meetings.answer")
    @Transactional
    public void amend(long id, int version, ProposalWords words, List<Upload> uploads) {
        Meeting meeting = turn.take(turn.meetingOf(id));
        Proposal proposal = byId(id);
        whyNotAmend(proposal).ifPresent(RuleBroken::refuse);
        if (proposal.version() != version) {
            throw new OptimisticLockException();
        }
        ProposalState before = proposal.state();
        proposal.amend(words);
        files.add(proposal, uploads);
        em.lock(proposal, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // another annex alone is a change to be read too
        handedIn(proposal, meeting);
        moved.fire(new ProposalMoved(proposal, before));
        trail.record("change", Proposal.KIND.name(), id, null);
    }

    private void handedIn(Proposal proposal, Meeting meeting) {
        step(proposal, null);
        readers.publish(proposal, meeting);
        tasks.handedIn(proposal, meeting.staffOffice());
    }

    /** Why this person cannot change its words. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotAmend(Proposal proposal) {
        return rules(proposal).whyNotAmend();
    }

    /** Why this person cannot withdraw it. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotWithdraw(Proposal proposal) {
        return rules(proposal).whyNotWithdraw();
    }

    private ProposalRules rules(Proposal proposal) {
        return new ProposalRules(proposal, em.find(Meeting.class, proposal.meetingId()), user.getMe());
    }

    /** 撤案: what others propose together with it goes on. @param why told to the staff unit; may be null */
    @Permitted("meetings.answer")
    @Transactional
    public void withdraw(long id, String why) {
        Meeting meeting = turn.take(turn.meetingOf(id));
        Proposal proposal = byId(id);
        whyNotWithdraw(proposal).ifPresent(RuleBroken::refuse);
        ProposalState before = proposal.state();
        Long lead = proposal.mergedInto();
        proposal.withdraw();
        step(proposal, why);
        nextProposers.follow(proposal, before, lead, meeting);
        moved.fire(new ProposalMoved(proposal, before));
        readers.publishAll(meeting);
        tasks.withdrawn(proposal, meeting.staffOffice());
        trail.record("withdraw", Proposal.KIND.name(), id, why);
    }

    Set<Long> proposersOf(Proposal proposal) {
        return readers.proposers(proposal);
    }

    void step(Proposal proposal, String words) {
        em.persist(new ProposalStep(proposal.id(), proposal.state(), words, user.getMe(), clock.instant()));
    }
}
