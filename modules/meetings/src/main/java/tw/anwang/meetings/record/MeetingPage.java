package tw.anwang.meetings.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.OfficeWords;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.ItemRow;
import tw.anwang.meetings.minutes.MinutesItems;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.minutes.VersionRow;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** One meeting, to read; its files and its closing are changed here, so the page remembers which meeting it shows. */
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
    PageWords words;

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
        getMeeting();
        trail.record("read", Meeting.KIND.name(), id, null);
    }

    /** Why this person cannot change it, or an empty text. */
    public String getKeepObstacle() {
        return words.of(getSeries().whyNotKeep(user.getMe()));
    }

    public boolean isKept() {
        return getKeepObstacle().isEmpty();
    }

    /** The newest version of the minutes, or null. */
    public VersionRow getNewest() {
        return getVersions().stream().findFirst().orElse(null);
    }

    public List<String> getParticipants() {
        return officeWords.names(getMeeting().participants());
    }

    public List<Meetings.AlsoRow> getAlso() {
        return meetings.alsoOf(getMeeting());
    }

    public Meeting getMeeting() {
        meeting = meeting == null ? meetings.byId(id) : meeting;
        return meeting;
    }

    public Series getSeries() {
        series = series == null ? seriesList.behind(getMeeting().seriesId()) : series;
        return series;
    }

    public List<VersionRow> getVersions() {
        versions = versions == null ? minutesVersions.ofMeeting(getMeeting().id()) : versions;
        return versions;
    }

    public List<ItemRow> getItems() {
        if (items == null) {
            items = getNewest() == null
                    ? List.of()
                    : minutesItems.rows(getNewest().id());
        }
        return items;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
