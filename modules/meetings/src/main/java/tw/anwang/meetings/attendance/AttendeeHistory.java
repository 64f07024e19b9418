package tw.anwang.meetings.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;

/** On the pages of who came: what was corrected after the meeting. */
@Named
@RequestScoped
public class AttendeeHistory {
    @Inject
    AttendeeCorrections corrections;

    @Inject
    Meetings meetings;

    private List<AttendeeCorrections.Corrected> corrected;
    private Boolean kept;

    /** Whether a change is a correction: the form asks why. */
    public boolean isKept(long meeting) {
        kept = kept == null ? corrections.areKept(meetings.byId(meeting)) : kept;
        return kept;
    }

    /** The same of a meeting that the page has read. */
    public boolean keeps(Meeting meeting) {
        kept = kept == null ? corrections.areKept(meeting) : kept;
        return kept;
    }

    /** The newest first. @param rows who stands on the list now */
    public List<AttendeeCorrections.Corrected> of(Meeting meeting, List<Attendee> rows) {
        corrected = corrected == null ? corrections.of(meeting, rows) : corrected;
        return corrected;
    }
}
