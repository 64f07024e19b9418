package tw.anwang.meetings.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import tw.anwang.desk.Difference;
import tw.anwang.desk.OfficeWords;
import tw.anwang.desk.TypedOffices;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.page.PageWords;

/** Entering somebody who comes to a meeting, or changing the entry. */
@Named
@ViewScoped
public class AttendeePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Attendees attendees;

    @Inject
    TypedOffices typedOffices;

    @Inject
    OfficeWords officeWords;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private Long id;
    private long meeting;
    private AttendeeTyped typed;
    private List<Difference> differences = List.of();

    public void load() {
        if (typed != null) {
            return;
        }
        if (id == null) {
            attendees.whyNotEnter(meeting, null); // who does not see the meeting learns nothing of it
            typed = new AttendeeTyped();
            typed.setOffice(officeWords.name(user.getMe().office().value()));
            return;
        }
        Attendee found = attendees.byId(id);
        meeting = found.meetingId();
        typed = shown(found);
        if (attendees.whyNotEnter(meeting, found.office()).isPresent()) {
            typed.setEmail(null); // an address is for those who enter the person, not for everybody who comes
        }
    }

    public String save() {
        OfficeId office = typedOffices.one(typed.getOffice(), Taipei.today(clock));
        if (id != null && savedFirst()) {
            return null;
        }
        if (typed.warned(attendees.alike(meeting, id, office, typed))) {
            return null;
        }
        if (id == null) {
            attendees.enter(meeting, office, typed);
        } else {
            attendees.change(id, typed.version(), office, typed);
        }
        return done("attendee.saved");
    }

    /** From the list of a meeting that was held: with the reason typed, and as it was read. */
    public String remove() {
        if (savedFirst()) {
            return null;
        }
        attendees.remove(id, typed.version(), typed.getReason());
        return done("attendee.removed");
    }

    private String done(String key) {
        words.done(key);
        return "/meetings/attendance?faces-redirect=true&meeting=" + meeting;
    }

    /** The lines shown were read, and this one is meant all the same: one who comes for two, or another of that name. */
    public String saveAlso() {
        typed.confirm();
        return save();
    }

    private boolean savedFirst() {
        differences = typed.since(shown(attendees.byId(id)));
        return !differences.isEmpty();
    }

    private AttendeeTyped shown(Attendee attendee) {
        OfficeId of = attendee.office();
        return AttendeeTyped.of(attendee, of == null ? null : officeWords.name(of.value()));
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public AttendeeTyped getTyped() {
        return typed;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}
