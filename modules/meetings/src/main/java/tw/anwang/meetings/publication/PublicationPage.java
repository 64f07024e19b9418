package tw.anwang.meetings.publication;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.page.PageWords;

/** Publishing the minutes of one meeting: asking, deciding, taking down. */
@Named
@ViewScoped
public class PublicationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Publications publications;

    @Inject
    Meetings meetings;

    @Inject
    PageWords words;

    private long meeting;
    private String why;
    private transient Meeting found;
    private transient List<Publication> history;

    public void load() {
        getHistory();
    }

    /** Boxes are plain HTML: the numbers of those ticked. */
    public String ask() {
        String[] sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("item", new String[0]);
        Set<Long> items = Arrays.stream(sent)
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        publications.ask(meeting, items);
        return again("publication.asked");
    }

    public String approve(long id, int version) {
        publications.approve(id, version);
        return again("publication.approved");
    }

    public String refuse(long id, int version) {
        publications.refuse(id, version, why);
        return again("publication.refused");
    }

    public String withdraw(long id, int version) {
        publications.withdraw(id, version, why);
        return again("publication.withdrawn");
    }

    public String leave() {
        publications.leaveUnpublished(meeting);
        return again("publication.left");
    }

    public boolean isCorrectedWaiting() {
        return publications.isCorrectedWaiting(getFound());
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/publication?faces-redirect=true&meeting=" + meeting;
    }

    /** The wish that waits or stands, or null. */
    public Publication getStanding() {
        return getHistory().stream().filter(Publication::isStanding).findFirst().orElse(null);
    }

    /** Whether a newer version was sent since. */
    public boolean isOutdated() {
        return getStanding() != null && publications.isOutdated(getStanding());
    }

    public String getAskObstacle() {
        return words.of(publications.whyNotAsk(getFound()));
    }

    public String getDecideObstacle() {
        return words.of(publications.whyNotDecide(getStanding(), getFound()));
    }

    public List<Publication> getHistory() {
        history = history == null ? publications.of(meeting) : history;
        return history;
    }

    public Meeting getFound() {
        found = found == null ? meetings.byId(meeting) : found;
        return found;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}
