package tw.anwang.meetings.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** Entering what a meeting decided, all lines on one page. */
@Named
@ViewScoped
public class DispositionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Dispositions dispositions;

    @Inject
    MergeTargets targets;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    PageWords words;

    private long meeting;
    private List<DispositionLine> lines;
    private String correction;
    private transient Meeting found;

    public void load() {
        if (lines == null) {
            lines = new ArrayList<>(
                    dispositions.of(meeting).stream().map(DispositionLine::new).toList());
        }
    }

    /** Fills in the proposals where nothing was chosen; nothing is saved by it. */
    public void adopt() {
        lines.forEach(DispositionLine::adopt);
        words.done("disposition.adopted");
    }

    public String save() {
        if (isConflict()) {
            return null;
        }
        dispositions.enter(meeting, targets.decided(lines), correction);
        words.done("disposition.saved");
        return "/meetings/disposition?faces-redirect=true&meeting=" + meeting;
    }

    /** Reads what stands now, line by line; true where somebody decided otherwise on a line typed into. */
    private boolean isConflict() {
        Map<Long, DispositionRow> now = dispositions.of(meeting).stream()
                .collect(Collectors.toMap(DispositionRow::entryId, Function.identity()));
        lines.forEach(line -> line.meet(now.get(line.getRow().entryId())));
        return getConflict();
    }

    public boolean getConflict() {
        return lines.stream().anyMatch(DispositionLine::isConflict);
    }

    public String getObstacle() {
        return words.of(dispositions.whyNotEnter(meeting));
    }

    /** Whether the meeting is closed: then a decision is a correction, with a reason. */
    public boolean isCorrected() {
        return getFound().state() == MeetingState.CLOSED;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    /** Series to which an item may be moved; other bodies are typed. */
    public List<SeriesChoice> getSeries() {
        return seriesList.choices();
    }

    public Disposition[] getChoices() {
        return Disposition.values();
    }

    public List<DispositionLine> getLines() {
        return lines;
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
}
