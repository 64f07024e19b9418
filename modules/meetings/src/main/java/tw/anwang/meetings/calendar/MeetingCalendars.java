package tw.anwang.meetings.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tw.anwang.desk.Mails;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;

/** Meetings as calendar entries. */
@ApplicationScoped
public class MeetingCalendars {
    @Inject
    Meetings meetings;

    @Inject
    Offices offices;

    @Inject
    Mails mails;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The entry of a meeting as a file. @throws NotVisible where the person does not see it, and while it has no day */
    @Permitted("meetings.read")
    @Transactional
    public String file(long meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        if (meeting.startsAt() == null) {
            throw new NotVisible(Meeting.KIND.name(), meetingId);
        }
        trail.record("export", Meeting.KIND.name(), meetingId, "ics");
        return event(meeting).file();
    }

    MeetingEvent event(Meeting meeting) {
        String organizer =
                offices.byId(meeting.staffOffice()).map(OfficeRef::name).orElse("");
        return new MeetingEvent(meeting, mails.link(page(meeting.id())), organizer, clock.instant());
    }

    static String page(long meetingId) {
        return "/meetings/meeting.xhtml?id=" + meetingId;
    }
}
