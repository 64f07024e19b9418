package tw.anwang.meetings.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.page.PageWords;

/** The list of who comes to one meeting. */
@Named
@ViewScoped
public class AttendancePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Attendees attendees;

    @Inject
    Meetings meetings;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long meeting;
    private transient Meeting found;
    private transient List<Attendee> rows;

    public void load() {
        getRows();
    }

    /** Before minutes said who came; from then on it is a correction, on the page of the entry. */
    public String remove(long id, int version) {
        attendees.remove(id, version, null);
        words.done("attendee.removed");
        return "/meetings/attendance?faces-redirect=true&meeting=" + meeting;
    }

    /** Whether this person may enter somebody of that office. */
    public boolean entered(OfficeId office) {
        return attendees.whyNotEnter(getFound(), office).isEmpty();
    }

    /** Why the person cannot enter anybody of the own office, or an empty text. */
    public String getObstacle() {
        return words.of(attendees.whyNotEnter(getFound(), user.getMe().office()));
    }

    public Meeting getFound() {
        found = found == null ? meetings.byId(meeting) : found;
        return found;
    }

    public List<Attendee> getRows() {
        rows = rows == null ? attendees.of(meeting) : rows;
        return rows;
    }

    /** How many come, those on leave left out. */
    public long getComing() {
        return getRows().stream()
                .filter(row -> row.presence() != Presence.ON_LEAVE)
                .count();
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}
