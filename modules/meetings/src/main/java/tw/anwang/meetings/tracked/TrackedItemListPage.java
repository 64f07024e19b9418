package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.desk.OfficeWords;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.round.RoundSheets;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** The list of tracked items, filtered by the address. */
@Named
@RequestScoped
public class TrackedItemListPage {
    @Inject
    TrackedItemSearch search;

    @Inject
    SeriesList seriesList;

    @Inject
    RoundSheets roundSheets;

    @Inject
    OfficeWords officeWords;

    @Inject
    Clock clock;

    private final Asked asked = new Asked();
    private TrackedItemsFound found;
    private List<SeriesChoice> choices;
    private Map<Long, String> seriesNames;

    /** @param after key of the row after which the page begins, or null */
    public void load(String after) {
        found = search.found(asked.filter(), asked.getPage(), after);
        choices = seriesList.choices();
        officeWords.learn(
                found.rows().stream().map(TrackedItemRow::leadOfficeId).toList());
        seriesNames = choices.stream().collect(Collectors.toMap(SeriesChoice::id, SeriesChoice::shortName));
    }

    /** What the address asks for. */
    public Asked getAsked() {
        return asked;
    }

    public TrackedItemsFound getFound() {
        return found;
    }

    /** For a menu of the filter: items need no expression each, as rows of a repetition do. */
    public List<SelectItem> getChoices() {
        return choices.stream()
                .map(one -> new SelectItem(one.id(), one.shortName()))
                .toList();
    }

    /** 政策溝通平臺第14次會議; the words of the meeting alone where the person does not see the series. */
    public String meeting(TrackedItemRow row) {
        String words = row.meetingWords() == null ? "" : row.meetingWords();
        return seriesNames.getOrDefault(row.seriesId(), "") + words;
    }

    public List<SelectItem> getRounds() {
        return roundSheets.choices().stream()
                .map(one -> new SelectItem(one.id(), one.label()))
                .toList();
    }

    public Tracking[] getTrackings() {
        return Tracking.values();
    }

    public List<Part> getParts() {
        return List.of(Part.LEAD, Part.CO);
    }

    public Reply[] getReplies() {
        return Reply.values();
    }

    /** What may be asked for; nothing above lies here. */
    public List<Grade> getGrades() {
        return Graded.STORED;
    }

    public LocalDate getToday() {
        return Taipei.today(clock);
    }

    /** The same question for the overdue ones alone. */
    public String getOverdueAddress() {
        return "?" + asked.filter().onlyOverdue().address();
    }

    /** Where the rows of this filter leave as a file. */
    public String getExportQuery() {
        return asked.filter().address();
    }

    public boolean isFiltered() {
        return !asked.filter().equals(TrackedItemFilter.ALL);
    }
}
