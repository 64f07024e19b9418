package tw.anwang.meetings.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.page.PageWords;

/** Opening a round before a meeting; where there is one, the page leads on to it. */
@Named
@ViewScoped
public class RoundForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Meetings meetings;

    @Inject
    Rounds rounds;

    @Inject
    WouldAsk wouldAsk;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long meeting;
    private LocalDate dueOn;
    private String note;
    private transient Meeting found;
    private transient List<WouldAsk.Line> asked;

    /** @return the way to the round that is open already */
    public String load() {
        return rounds.of(meeting).map(round -> page(round.id())).orElse(null);
    }

    public String open() {
        long id = rounds.open(meeting, dueOn, note);
        words.done("round.opened");
        return page(id);
    }

    private static String page(long id) {
        return "/meetings/round?faces-redirect=true&id=" + id;
    }

    /** Whom it would ask. */
    public List<WouldAsk.Line> getAsked() {
        asked = asked == null ? wouldAsk.before(meeting) : asked;
        return asked;
    }

    /** Why the person may not open it on any day. */
    public String getObstacle() {
        LocalDate today = Taipei.today(clock);
        return words.of(
                Round.whyNotOpen(getFound().staffOffice(), today, getFound().day(), user.getMe(), today)
                        .or(() -> rounds.whyNotAnother(getFound())));
    }

    public Meeting getFound() {
        found = found == null ? meetings.byId(meeting) : found;
        return found;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
