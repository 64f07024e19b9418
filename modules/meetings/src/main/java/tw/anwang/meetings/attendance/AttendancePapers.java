package tw.anwang.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Document;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.reminder.OfficesToTell;

/** What is printed of who comes to a meeting, as it stood before the list was corrected; the caller has found the meeting visible and writes the trail. */
@ApplicationScoped
public class AttendancePapers {
    @Inject
    Attendees attendees;

    @Inject
    AttendeeCorrections corrections;

    @Inject
    Invitations invitations;

    @Inject
    Offices offices;

    @Inject
    OfficesToTell toTell;

    @Inject
    Clock clock;

    /** 簽到表. */
    @Permitted("meetings.read")
    @Transactional
    public Document signIn(Meeting meeting) {
        List<AttendeeLine> all = corrections.uncorrected(meeting, attendees.of(meeting));
        return new SignInSheet(meeting, all, unnamed(meeting, all), this::name).document();
    }

    /** 開會通知單. */
    @Permitted("meetings.read")
    @Transactional
    public Document notice(Meeting meeting) {
        List<AttendeeLine> all = corrections.uncorrected(meeting, attendees.of(meeting));
        return new MeetingNotice(meeting, invitations.letterOf(meeting.id()), all, unnamed(meeting, all), this::name)
                .document();
    }

    /** Of an office that ended its successors are asked, unless somebody was named for one of both. */
    private List<OfficeId> unnamed(Meeting meeting, List<AttendeeLine> all) {
        List<Long> named = all.stream()
                .map(AttendeeLine::officeId)
                .filter(Objects::nonNull)
                .toList();
        LocalDate today = Taipei.today(clock);
        Set<OfficeId> unnamed =
                toTell.allNow(meeting.participants().stream().sorted().toList(), today);
        unnamed.removeAll(toTell.allNow(named, today));
        return List.copyOf(unnamed);
    }

    private String name(OfficeId office) {
        return offices.byId(office).map(OfficeRef::name).orElse("");
    }
}
