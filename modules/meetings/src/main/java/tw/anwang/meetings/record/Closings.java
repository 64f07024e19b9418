package tw.anwang.meetings.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.AlsoCounts;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.MeetingWentOn;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.proposal.MeetingTurn;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.TrackedItem;

/** Closing a meeting: from then on, and not before, a report due at it and not sent is overdue. */
@ApplicationScoped
public class Closings {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    MeetingTurn turn;

    @Inject
    Rounds rounds;

    @Inject
    Event<MeetingWentOn> wentOn;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Why this person cannot close it today. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNot(Meeting meeting) {
        return Round.keeps(meeting.staffOffice(), user.getMe())
                ? meeting.whyNotClose(Taipei.today(clock))
                : Optional.of(new RuleBroken("meetings.round.notStaffUnit"));
    }

    /** Closes it, and the round before it where that is still open. @throws RuleBroken as {@link #whyNot} says */
    @Permitted("meetings.keep")
    @Transactional
    public void close(long meetingId) {
        turn.take(meetingId); // a proposal handed in meanwhile is there before it closes, or is refused
        Meeting meeting = meetings.byId(meetingId);
        whyNot(meeting).ifPresent(RuleBroken::refuse);
        MeetingState before = meeting.state();
        meeting.close(Taipei.today(clock));
        wentOn.fire(new MeetingWentOn(meeting, before));
        rounds.of(meetingId).filter(Round::isOpen).ifPresent(round -> rounds.close(round.id()));
        unreported(meeting)
                .forEach(item -> item.missedMeeting(meetingId, meeting.day(), user.getMe(), clock.instant()));
        trail.record("close", Meeting.KIND.name(), meetingId, null);
    }

    /** Items of earlier meetings on which the lead sent nothing for this one; the item knows whether it was due. */
    private List<TrackedItem> unreported(Meeting meeting) {
        return em.createQuery(
                        "select i from TrackedItem i where i.origin.seriesId in :series and i.origin.adoptedOn < :day"
                                + " and not exists (select a from Answer a, Round r where r.id = a.roundId"
                                + " and r.meetingId = :meeting and a.trackedItemId = i.id and a.part = 'LEAD'"
                                + " and a.sentAt is not null)"
                                + " and i.limit.due.kind = tw.anwang.meetings.due.DueKind.NEXT_MEETING",
                        TrackedItem.class)
                .setParameter(
                        "series",
                        Stream.concat(
                                        Stream.of(meeting.seriesId()),
                                        meeting.also().stream().map(AlsoCounts::seriesId))
                                .toList())
                .setParameter("day", meeting.day())
                .setParameter("meeting", meeting.id())
                .getResultList();
    }
}
