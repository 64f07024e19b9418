package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingChanged;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.MeetingWentOn;

/**
 * Meetings that were held and whose minutes nobody has begun: the clock to 函送 runs for them as for those being typed,
 * from the meeting on until minutes are begun, sent, imported, or were given up once.
 */
@ApplicationScoped
class AwaitedMinutes {
    /** One that is older came into the portal with its past: a clock would have run out before it began [assumed]. */
    private static final Duration NEW = Duration.ofDays(30);

    private static final String AWAITED = "select m.id from Meeting m where m.startsAt < :now and m.startsAt >= :since"
            + " and m.state <> tw.anwang.meetings.meeting.MeetingState.CANCELLED"
            + " and not exists (select v.id from MinutesVersion v where v.meetingId = m.id)"
            + " and not exists (select r.id from Recording r where r.meetingId = m.id)"
            + " and not exists (select c from MinutesClock c where c.meetingId = m.id)";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    RecordingTasks tasks;

    @Inject
    Clock clock;

    @Transactional
    List<Long> heldByNow() {
        Instant now = clock.instant();
        return em.createQuery(AWAITED + " order by m.id", Long.class)
                .setParameter("now", now)
                .setParameter("since", now.minus(NEW))
                .getResultList();
    }

    /** Who begins the minutes at the same moment, or another node, comes before or after it. */
    @Transactional
    void begin(long meetingId) {
        Meeting meeting = em.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        if (heldByNow().contains(meetingId)) {
            em.persist(new MinutesClock(meetingId, clock.instant()));
            tasks.awaited(meeting);
        }
    }

    /** Its minutes were begun and given up: its clock, if it has not run yet, does not begin for them. */
    void givenUp(long meetingId) {
        if (em.find(MinutesClock.class, meetingId) == null) {
            em.persist(new MinutesClock(meetingId, clock.instant()));
        }
    }

    /** Minutes came in; or it was cancelled, and if it is taken up again its clock begins anew. */
    void follow(@Observes MeetingWentOn step) {
        if (step.meeting().state() == MeetingState.HELD) {
            tasks.noLongerAwaited(step.meeting());
        } else if (step.meeting().state() == MeetingState.CANCELLED) {
            stop(step.meeting());
        }
    }

    /** Another day: a clock that ran for the old one begins anew. */
    void follow(@Observes MeetingChanged change) {
        Meeting meeting = change.meeting();
        if (!Objects.equals(meeting.facts().startsAt(), change.before().startsAt())) {
            stop(meeting);
        }
    }

    private void stop(Meeting meeting) {
        em.createQuery("delete from MinutesClock c where c.meetingId = :meeting")
                .setParameter("meeting", meeting.id())
                .executeUpdate();
        tasks.noLongerAwaited(meeting);
    }
}
