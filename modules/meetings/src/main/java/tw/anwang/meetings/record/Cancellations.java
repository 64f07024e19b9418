package tw.anwang.meetings.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tw.anwang.desk.Notices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingChanged;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.MeetingWentOn;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.proposal.MeetingTurn;
import tw.anwang.meetings.recording.RecordingState;
import tw.anwang.meetings.recording.Recordings;
import tw.anwang.meetings.reminder.OfficesToTell;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.round.Rounds;

/**
 * Cancelling a meeting (取消), and taking it up again. Nothing becomes overdue by it: only closing a meeting says that
 * a report due at it was missed. Proposals wait there until the meeting is taken up, or the next one made from it.
 */
@ApplicationScoped
public class Cancellations {
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
    Recordings recordings;

    @Inject
    Notices notices;

    @Inject
    OfficesToTell toTell;

    @Inject
    Event<MeetingWentOn> wentOn;

    @Inject
    Event<MeetingChanged> changed;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Why this person cannot cancel it. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNot(Meeting meeting) {
        if (!Round.keeps(meeting.staffOffice(), user.getMe())) {
            return Optional.of(new RuleBroken("meetings.round.notStaffUnit"));
        }
        return meeting.whyNotCancel()
                .or(() -> rounds.of(meeting.id())
                        .filter(Round::isOpen)
                        .map(open -> new RuleBroken("meetings.meeting.roundOpen")))
                .or(() -> recordings
                        .newestOf(meeting.id())
                        .filter(typed -> typed.state() != RecordingState.SENT)
                        .map(typed -> new RuleBroken("meetings.meeting.beingTyped")));
    }

    /** @param why told to everybody who sees the meeting */
    @Permitted("meetings.keep")
    @Transactional
    public void cancel(long meetingId, String why) {
        turn.take(meetingId);
        Meeting meeting = meetings.byId(meetingId);
        whyNot(meeting).ifPresent(RuleBroken::refuse);
        meeting.cancel(why, user.getMe(), clock.instant());
        tell(meeting, MeetingState.PLANNED, "meetings.notice.cancelled");
        trail.record("cancelMeeting", Meeting.KIND.name(), meetingId, why);
    }

    /** Taken up again on the day it had; another day is typed as ever. */
    @Permitted("meetings.keep")
    @Transactional
    public void reinstate(long meetingId) {
        turn.take(meetingId);
        Meeting meeting = meetings.byId(meetingId);
        if (!Round.keeps(meeting.staffOffice(), user.getMe())) {
            throw new RuleBroken("meetings.round.notStaffUnit");
        }
        meeting.reinstate();
        tell(meeting, MeetingState.CANCELLED, "meetings.notice.reinstated");
        trail.record("reinstateMeeting", Meeting.KIND.name(), meetingId, null);
    }

    private void tell(Meeting meeting, MeetingState before, String key) {
        em.flush(); // the entry in calendars bears the version of the change
        MeetingFacts facts = meeting.facts();
        changed.fire(new MeetingChanged(meeting, facts));
        wentOn.fire(new MeetingWentOn(meeting, before));
        toTell.allNow(meeting.participants(), Taipei.today(clock))
                .forEach(office ->
                        notices.tell(office, key, "/meetings/meeting.xhtml?id=" + meeting.id(), meeting.called()));
    }
}
