package tw.anwang.meetings.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import tw.anwang.desk.Notices;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingChanged;
import tw.anwang.meetings.meeting.MeetingMoment;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.reminder.OfficesToTell;

/** Who takes part is told when a meeting that had a day gets another, or another place. */
@ApplicationScoped
class MovedMeetings {
    @Inject
    Notices notices;

    @Inject
    OfficesToTell toTell;

    @Inject
    Clock clock;

    void follow(@Observes MeetingChanged change) {
        Meeting meeting = change.meeting();
        if (meeting.state() == MeetingState.PLANNED && meeting.facts().isMovedFrom(change.before())) {
            toTell.allNow(meeting.participants(), Taipei.today(clock))
                    .forEach(office -> notices.tell(
                            office,
                            "meetings.notice.meetingMoved",
                            "/meetings/meeting.xhtml?id=" + meeting.id(),
                            meeting.called(),
                            MeetingMoment.words(meeting.facts().startsAt())));
        }
    }
}
