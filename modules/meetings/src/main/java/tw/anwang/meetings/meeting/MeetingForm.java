package tw.anwang.meetings.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** Planning the next meeting of a series, or changing one. */
@Named
@ViewScoped
public class MeetingForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "meetings.meeting";

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    ConfirmedRecords confirmed;

    @Inject
    MeetingWords meetingWords;

    @Inject
    SavedMeetings saved;

    @Inject
    PageWords words;

    @Inject
    Drafts drafts;

    private Long id;
    private Long series;
    private Long after;
    private int version;
    private PlanTyped typed;
    private String source;
    private String prepared;
    private LocalDate doubted;
    private String dayDoubt = "";
    private Integer ordinalRead;
    private boolean jumpSeen;
    private List<Difference> differences = List.of();

    public void load() {
        if (typed != null) {
            return;
        }
        if (id == null && after != null) {
            Meeting last = meetings.byId(after);
            series = last.seriesId();
            typed = meetingWords.after(seriesList.byId(series), last);
            prepared = meetingWords.prepared(last);
            source = last.called();
            return;
        }
        if (id == null && series == null) {
            throw new NotVisible(Series.KIND.name(), "");
        }
        if (id == null) {
            typed = meetingWords.next(seriesList.byId(series));
            return;
        }
        Meeting meeting = meetings.byId(id);
        series = meeting.seriesId();
        version = meeting.version();
        ordinalRead = meeting.ordinal();
        typed = meetingWords.of(meeting);
    }

    /** Why its head cannot be changed any more, or an empty text. */
    public String getLocked() {
        return id == null ? "" : words.of(confirmed.whyNotChange(id));
    }

    /** What is odd about the number typed, or an empty text. */
    public String getDoubt() {
        return words.of(meetingWords.doubt(series, typed.getHead().getOrdinal(), ordinalRead));
    }

    /** What was odd about the day when it was to be saved, or an empty text. */
    public String getDayDoubt() {
        return dayDoubt;
    }

    public String save() {
        MeetingFacts facts = typed.getHead().facts();
        if (!jumpSeen) {
            meetingWords.doubt(series, facts.ordinal(), ordinalRead).ifPresent(RuleBroken::refuse);
        }
        String draft = getDraft();
        if (id == null) {
            id = plan(facts);
            saved.planned();
        } else if (savedFirst()) {
            return null;
        } else {
            Meeting before = meetings.byId(id);
            refuseUnseen(meetingWords.dayOver(before, typed));
            MeetingFacts was = before.facts();
            meetings.amend(id, version, facts, meetingWords.participants(typed), typed.counts());
            saved.amended(was, meetings.byId(id));
        }
        drafts.discard(DRAFT, draft);
        return "/meetings/meeting?faces-redirect=true&id=" + id;
    }

    private void refuseUnseen(Optional<RuleBroken> dayOver) {
        LocalDate day = typed.getHead().getDay();
        boolean confirmed = typed.isDaySeen() && Objects.equals(day, doubted);
        dayDoubt = words.of(dayOver);
        doubted = day;
        if (!confirmed) {
            typed.setDaySeen(false); // a tick holds for the day it was asked about
            dayOver.ifPresent(RuleBroken::refuse);
        }
    }

    private long plan(MeetingFacts facts) {
        PlanTyped.With with = new PlanTyped.With(meetingWords.participants(typed), typed.counts());
        return after == null
                ? meetings.planWith(series, facts, typed.getHead().getGrade(), with.participants(), with.also())
                : meetings.planAfter(after, facts, typed.getHead().getGrade(), with);
    }

    /** Whether somebody else saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        Meeting now = meetings.byId(id);
        differences = now.version() == version
                ? List.of()
                : Difference.between(meetingWords.of(now).shown(), typed.shown());
        version = now.version();
        return !differences.isEmpty();
    }

    /** Which draft belongs here: the next meeting of a series, or a meeting. */
    public String getDraft() {
        return id == null ? "series " + series : id.toString();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    /** The meeting whose offices and hours are proposed, by name; null for one that follows none. */
    public String getSource() {
        return source;
    }

    /** A later meeting of the series that is still being prepared, by name, or null. */
    public String getPrepared() {
        return prepared;
    }

    public String getSeriesName() {
        return seriesList.behind(series).name();
    }

    public PlanTyped getTyped() {
        return typed;
    }

    public boolean isJumpSeen() {
        return jumpSeen;
    }

    public void setJumpSeen(boolean jumpSeen) {
        this.jumpSeen = jumpSeen;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The meeting from which the next one is made, or null. */
    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }
}
