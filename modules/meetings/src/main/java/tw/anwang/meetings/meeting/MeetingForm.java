package tw.anwang.meetings.meeting;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Set;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.office.OfficeWords;
import tw.anwang.meetings.office.TypedOffices;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** Planning the next meeting of a series, or changing one: head, participants, the other series it counts for. */
@Named
@ViewScoped
public class MeetingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    TypedOffices typedOffices;

    @Inject
    OfficeWords officeWords;

    @Inject
    Clock clock;

    private Long id;
    private Long series;
    private int version;
    private MeetingTyped typed;
    private Integer ordinalRead;
    private String participants;
    private AlsoTyped also = new AlsoTyped();
    private boolean jumpSeen;

    public void load() {
        if (typed != null) {
            return;
        }
        if (id == null && series == null) {
            throw new NotVisible(Series.KIND.name(), "");
        }
        if (id == null) {
            Series planned = seriesList.byId(series);
            Integer next = planned.withOrdinals() ? meetings.ordinalsOf(series).next() : null;
            typed = MeetingTyped.of(MeetingFacts.planned(planned.name(), next, null, null));
            participants = officeWords.lines(planned.participants());
            return;
        }
        Meeting meeting = meetings.byId(id);
        series = meeting.seriesId();
        version = meeting.version();
        ordinalRead = meeting.ordinal();
        typed = MeetingTyped.of(meeting.facts());
        participants = officeWords.lines(meeting.participants());
        also = AlsoTyped.of(meeting.also());
    }

    /** What is odd about the number typed, or an empty text. */
    public String getDoubt() {
        Integer number = typed.getOrdinal();
        return number == null || number.equals(ordinalRead)
                ? ""
                : meetings.ordinalsOf(series)
                        .doubt(number)
                        .map(odd -> Sentences.of(
                                odd,
                                FacesContext.getCurrentInstance().getViewRoot().getLocale()))
                        .orElse("");
    }

    public String save() {
        MeetingFacts facts = typed.facts();
        Set<Long> offices = typedOffices.several(participants, Taipei.today(clock));
        if (!jumpSeen && !getDoubt().isEmpty()) {
            int number = facts.ordinal();
            throw meetings.ordinalsOf(series)
                    .doubt(number)
                    .orElseGet(() -> new RuleBroken("meetings.ordinal.tooSmall"));
        }
        if (id == null) {
            id = meetings.planWith(series, facts, offices, also.counts());
        } else {
            meetings.amend(id, version, facts, offices, also.counts());
        }
        return "/meetings/meeting?faces-redirect=true&id=" + id;
    }

    public String getSeriesName() {
        return seriesList.behind(series).name();
    }

    public MeetingTyped getTyped() {
        return typed;
    }

    public AlsoTyped getAlso() {
        return also;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
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

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }
}
