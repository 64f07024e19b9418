package tw.anwang.meetings.record;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.ItemRow;
import tw.anwang.meetings.minutes.MinutesItems;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.minutes.VersionRow;
import tw.anwang.meetings.office.OfficeWords;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** One meeting, to read. It holds the id alone: its buttons are looked at before the page is loaded again. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    MinutesVersions minutesVersions;

    @Inject
    MinutesItems minutesItems;

    @Inject
    OfficeWords officeWords;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    private long id;
    private transient Meeting meeting;
    private transient Series series;
    private transient List<VersionRow> versions;
    private transient List<ItemRow> items;

    public void load() {
        meeting = meetings.byId(id);
        series = seriesList.behind(meeting.seriesId());
        versions = minutesVersions.ofMeeting(id);
        items = versions.isEmpty()
                ? List.of()
                : minutesItems.rows(versions.get(0).id());
        trail.record("read", Meeting.KIND.name(), id, null);
    }

    private MeetingPage loaded() {
        if (meeting == null) {
            load();
        }
        return this;
    }

    /** Why this person cannot change it, or an empty text. */
    public String getKeepObstacle() {
        return getSeries()
                .whyNotKeep(user.getMe())
                .map(obstacle -> Sentences.of(
                        obstacle,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale()))
                .orElse("");
    }

    public boolean isKept() {
        return getKeepObstacle().isEmpty();
    }

    /** The newest version of the minutes, or null. */
    public VersionRow getNewest() {
        return getVersions().isEmpty() ? null : versions.get(0);
    }

    public List<String> getParticipants() {
        return officeWords.names(getMeeting().participants());
    }

    public List<Meetings.AlsoRow> getAlso() {
        return meetings.alsoOf(getMeeting());
    }

    public Meeting getMeeting() {
        return loaded().meeting;
    }

    public Series getSeries() {
        return loaded().series;
    }

    public List<VersionRow> getVersions() {
        return loaded().versions;
    }

    public List<ItemRow> getItems() {
        return loaded().items;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
