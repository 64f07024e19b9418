package tw.anwang.meetings.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.tracked.AskedOffices;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.Tracking;

/** All collection rounds. */
@ApplicationScoped
public class Rounds {
    static final String KIND = "meetings.round";

    private static final String OPEN = """
            insert into meetings_round (series_id, meeting_id, opened_on, due_on, state, note, version)
            values (?1, ?2, ?3, ?4, 'OPEN', ?5, 0)
            on duplicate key update meetings_round.id = meetings_round.id""";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    Owed owed;

    @Inject
    HandedOutTasks handedOut;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Opens the round before a meeting: every addressed office owes an answer on every open item of its series. Where
     * there is one already, nothing changes but that items forgotten join.
     *
     * @param dueOn one day for all items
     * @param note to the offices; may be null
     * @return id of the round
     */
    @Permitted("meetings.keep")
    @Transactional
    public long open(long meetingId, LocalDate dueOn, String note) {
        em.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE); // not while somebody cancels it
        Meeting meeting = meetings.byId(meetingId);
        if (meeting.state().isOver()) {
            throw new RuleBroken("meetings.round.meetingOver");
        }
        Optional<Round> there = of(meetingId);
        LocalDate today = Taipei.today(clock);
        LocalDate due = there.map(Round::dueOn).orElse(dueOn);
        Round.whyNotOpen(meeting.staffOffice(), due, meeting.day(), user.getMe(), there.isPresent() ? due : today)
                .ifPresent(RuleBroken::refuse);
        if (there.isEmpty()) {
            whyNotAnother(meeting).ifPresent(RuleBroken::refuse);
            em.createNativeQuery(OPEN)
                    .setParameter(1, meeting.seriesId())
                    .setParameter(2, meetingId)
                    .setParameter(3, today)
                    .setParameter(4, due)
                    .setParameter(5, TextLength.atMost(400, note))
                    .executeUpdate();
        }
        Round round = there.or(() -> of(meetingId)).orElseThrow();
        owed.complete(round.id(), round.dueOn());
        trail.record("open", KIND, round.id(), null);
        return round.id();
    }

    /** Why no round can be opened beside another: nobody is asked twice at once for the same. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotAnother(Meeting meeting) {
        return em.createQuery(
                        "select r.dueOn, m from Round r, Meeting m where m.id = r.meetingId and r.state = :open"
                                + " and r.seriesId = :series and r.meetingId <> :meeting order by r.id",
                        Object[].class)
                .setParameter("open", RoundState.OPEN)
                .setParameter("series", meeting.seriesId())
                .setParameter("meeting", meeting.id())
                .getResultStream()
                .findFirst()
                .map(other -> new RuleBroken("meetings.round.otherOpen", ((Meeting) other[1]).called(), other[0]));
    }

    /** The round before that meeting, if there is one. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<Round> of(long meetingId) {
        return em.createQuery("select r from Round r where r.meetingId = :meeting", Round.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .findFirst();
    }

    /** Another day for the whole round: every answer that is still owed is due on it. */
    @Permitted("meetings.keep")
    @Transactional
    public void postpone(long id, LocalDate dueOn) {
        Round round = byId(id);
        Meeting meeting = meetings.byId(round.meetingId());
        round.whyNotClose(meeting.staffOffice(), user.getMe())
                .or(() -> Round.whyNotOpen(
                        meeting.staffOffice(), dueOn, meeting.day(), user.getMe(), Taipei.today(clock)))
                .ifPresent(RuleBroken::refuse);
        String told = RocDate.format(round.dueOn()) + " → " + RocDate.format(dueOn);
        round.postpone(dueOn);
        owed.postpone(round);
        trail.record("postpone", KIND, id, told);
    }

    private Round byId(long id) {
        Round round = em.find(Round.class, id);
        if (round == null) {
            throw new NotVisible(KIND, id);
        }
        return round;
    }

    /** Ends the round; what was not sent stays unsent, and nobody is asked for it any more. */
    @Permitted("meetings.keep")
    @Transactional
    public void close(long id) {
        Round round = byId(id);
        round.close(meetings.byId(round.meetingId()).staffOffice(), user.getMe());
        owed.nobodyWaits(id);
        trail.record("close", KIND, id, null);
    }

    /**
     * An item handed out, handed to another office or resumed joins the open rounds of its series, those of meetings that
     * count for it too; one that is tracked no longer leaves them.
     */
    void join(@Observes AskedOffices asked) {
        TrackedItem item = em.find(TrackedItem.class, asked.itemId());
        handedOut.clear(item.id());
        if (item.tracking() != Tracking.UNDER) {
            owed.end(item.id());
            return;
        }
        owed.forgive(asked.itemId());
        List<Round> open = openRounds(asked.seriesId());
        if (open.isEmpty()) {
            handedOut.lay(item);
        }
        for (Round round : open) {
            owed.complete(round.id(), round.dueOn(), asked.itemId());
            owed.resume(item, round.dueOn(), round.id());
        }
    }

    private List<Round> openRounds(long series) {
        return em.createQuery(
                        "select r from Round r where r.state = :open and (r.seriesId = :series or r.meetingId in"
                                + " (select m.id from Meeting m join m.also a where a.seriesId = :series)) order by r.id",
                        Round.class)
                .setParameter("open", RoundState.OPEN)
                .setParameter("series", series)
                .getResultList();
    }
}
