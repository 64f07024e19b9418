package tw.anwang.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Document;
import tw.anwang.identity.Permitted;
import tw.anwang.meetings.meeting.Meeting;

/** What is printed of who comes to a meeting; the caller has found the meeting visible and writes the trail. */
@ApplicationScoped
public class AttendancePapers {
    @Inject
    Attendees attendees;

    @Inject
    Invitations invitations;

    @Inject
    Offices offices;

    /** 簽到表. */
    @Permitted("meetings.read")
    @Transactional
    public Document signIn(Meeting meeting) {
        List<Attendee> all = attendees.of(meeting);
        return new SignInSheet(meeting, all, unnamed(meeting, all), this::name).document();
    }

    /** 開會通知單. */
    @Permitted("meetings.read")
    @Transactional
    public Document notice(Meeting meeting) {
        List<Attendee> all = attendees.of(meeting);
        return new MeetingNotice(meeting, invitations.letterOf(meeting.id()), all, unnamed(meeting, all), this::name)
                .document();
    }

    private static List<OfficeId> unnamed(Meeting meeting, List<Attendee> all) {
        return meeting.participants().stream()
                .sorted()
                .map(OfficeId::new)
                .filter(office -> all.stream().noneMatch(one -> office.equals(one.office())))
                .toList();
    }

    private String name(OfficeId office) {
        return offices.byId(office).map(OfficeRef::name).orElse("");
    }
}
