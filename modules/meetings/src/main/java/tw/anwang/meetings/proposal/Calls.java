package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.reminder.OfficesToTell;

/** All calls for proposals. */
@ApplicationScoped
public class Calls {
    static final String KIND = "meetings.call";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    MeetingTurn turn;

    @Inject
    ProposalTasks tasks;

    @Inject
    OfficesToTell toTell;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Calls for proposals to a meeting, once: where there is a call already, nothing changes.
     *
     * @param offices ids of the offices asked
     * @param note to the offices; may be null
     */
    @Permitted("meetings.keep")
    @Transactional
    public void open(long meetingId, Instant closesAt, Collection<Long> offices, String note) {
        Meeting meeting = meetings.byId(meetingId);
        Call.whyNotOpen(meeting, closesAt, user.getMe(), clock.instant()).ifPresent(RuleBroken::refuse);
        if (of(meetingId).isPresent()) {
            throw new RuleBroken("meetings.call.openAlready");
        }
        Call call = new Call(meetingId, closesAt, note, clock.instant());
        em.persist(call);
        em.flush();
        ask(call, meeting, offices);
        trail.record("open", KIND, call.id(), null);
    }

    /** Another moment, more offices, another note. @param version the version the form was read at */
    @Permitted("meetings.keep")
    @Transactional
    public void change(long meetingId, int version, Instant closesAt, Collection<Long> offices, String note) {
        turn.take(meetingId);
        Meeting meeting = meetings.byId(meetingId);
        Call call = of(meetingId).orElseThrow(() -> new NotVisible(KIND, meetingId));
        if (call.version() != version) {
            throw new OptimisticLockException();
        }
        call.change(meeting, closesAt, note, user.getMe(), clock.instant());
        ask(call, meeting, offices);
        tasks.inTimeOrNot(call, meeting);
        takeInTime(call, meeting);
        trail.record("change", KIND, call.id(), null);
    }

    /** Whoever handed in by the moment that holds now was not late; what is listed as a motion from the floor stays one. */
    private void takeInTime(Call call, Meeting meeting) {
        em.createQuery("select p from Proposal p where p.meetingId = :meeting and p.late = true", Proposal.class)
                .setParameter("meeting", meeting.id())
                .getResultStream()
                .filter(late -> late.state() != ProposalState.LISTED && !call.isLate(meeting, late.submittedAt()))
                .forEach(late -> {
                    late.takeInTime();
                    tasks.inTime(late);
                });
    }

    /** Offices asked before stay asked; those that have not answered get the moment that holds now. */
    private void ask(Call call, Meeting meeting, Collection<Long> offices) {
        if (offices.isEmpty()) {
            throw new RuleBroken("meetings.call.noOffice");
        }
        Set<Long> known = new TreeSet<>();
        asked(call.id()).forEach(one -> toTell.now(one.office(), Taipei.today(clock))
                .forEach(now -> known.add(now.value()))); // who goes on with its work answers for an office that ended
        asked(call.id()).forEach(one -> known.add(one.office().value()));
        new TreeSet<>(offices)
                .stream().filter(known::add).forEach(office -> em.persist(new CallOffice(call.id(), office)));
        em.flush();
        askAgain(call, meeting);
    }

    /** Whoever has not answered is asked while the call is open; nobody twice. */
    void askAgain(Call call, Meeting meeting) {
        if (call.isLate(meeting, clock.instant())) {
            return;
        }
        asked(call.id()).stream()
                .filter(one -> one.nothingAt() == null
                        && !hasProposed(call.meetingId(), one.office().value()))
                .forEach(one -> tasks.ask(call, meeting, one.office()));
    }

    private boolean hasProposed(long meetingId, long office) {
        return em.createQuery(
                                "select count(p) from Proposal p where p.meetingId = :meeting and p.leadOfficeId = :office"
                                        + " and p.state <> :gone",
                                Long.class)
                        .setParameter("meeting", meetingId)
                        .setParameter("office", office)
                        .setParameter("gone", ProposalState.WITHDRAWN)
                        .getSingleResult()
                > 0;
    }

    /** Ends it; what comes in from now on is late. */
    @Permitted("meetings.keep")
    @Transactional
    public void close(long meetingId) {
        Call call = of(meetingId).orElseThrow(() -> new NotVisible(KIND, meetingId));
        call.close(meetings.byId(meetingId), user.getMe());
        tasks.closed(call);
        trail.record("close", KIND, call.id(), null);
    }

    /** 無提案: an office says that it has nothing to propose; each that is asked says so for itself. @param office null for the own */
    @Permitted("meetings.answer")
    @Transactional
    public void nothing(long meetingId, OfficeId office) {
        Actor me = user.getMe();
        Call call = of(meetingId).orElseThrow(() -> new NotVisible(KIND, meetingId));
        CallOffice asked = askedAs(office, call, me).orElse(null);
        Proposals.whyNotPropose(em.find(Meeting.class, meetingId), asked, me).ifPresent(RuleBroken::refuse);
        if (hasProposed(meetingId, asked.office().value())) {
            throw new RuleBroken("meetings.call.hasProposal");
        }
        asked.hasNothing(me.name(), clock.instant());
        tasks.answered(call, asked.office());
        trail.record("nothing", KIND, call.id(), null);
    }

    /** The call before that meeting, if there is one; whether the person sees it, asks {@link CallSheets}. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<Call> of(long meetingId) {
        return em.createQuery("select c from Call c where c.meetingId = :meeting", Call.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .findFirst();
    }

    List<CallOffice> asked(long callId) {
        return em.createQuery("select o from CallOffice o where o.callId = :call order by o.officeId", CallOffice.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** The offices for which this person is asked, the own one first: also those below it, and whose work it goes on with. */
    List<CallOffice> askedOf(List<CallOffice> offices, Actor me) {
        return offices.stream()
                .filter(one -> me.actsFor(one.office()))
                .sorted(Comparator.comparing(one -> !one.office().equals(me.office())))
                .toList();
    }

    /** That one of them for which the person speaks now. @param office null for the first of them */
    Optional<CallOffice> askedAs(OfficeId office, Call call, Actor me) {
        return askedOf(asked(call.id()), me).stream()
                .filter(one -> office == null || one.office().equals(office))
                .findFirst();
    }
}
