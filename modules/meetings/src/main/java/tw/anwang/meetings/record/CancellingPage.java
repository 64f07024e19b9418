package tw.anwang.meetings.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.page.PageWords;

/** Cancelling a meeting, with its reason. */
@Named
@ViewScoped
public class CancellingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Meetings meetings;

    @Inject
    Cancellations cancellations;

    @Inject
    PageWords words;

    private long id;
    private String why;
    private transient Meeting meeting;

    public void load() {
        getMeeting();
    }

    public String cancel() {
        cancellations.cancel(id, why);
        words.done("meeting.cancelled");
        return "/meetings/meeting?faces-redirect=true&id=" + id;
    }

    public String reinstate() {
        cancellations.reinstate(id);
        words.done("meeting.reinstated");
        return "/meetings/meeting?faces-redirect=true&id=" + id;
    }

    /** Why the person cannot cancel it, or an empty text. */
    public String getObstacle() {
        return words.of(cancellations.whyNot(getMeeting()));
    }

    public Meeting getMeeting() {
        meeting = meeting == null ? meetings.byId(id) : meeting;
        return meeting;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
