package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** The list of meetings, filtered by series, year and words. */
@Named
@RequestScoped
public class MeetingListPage {
    @Inject
    MeetingSearch search;

    @Inject
    SeriesList seriesList;

    private Long series;
    private Integer year;
    private String words;
    private int page = 1;
    private MeetingsFound found;
    private List<SeriesChoice> choices;

    public void load() {
        found = search.found(new MeetingFilter(series, year, words), page);
        choices = seriesList.choices();
    }

    public boolean isFiltered() {
        return series != null || year != null || words != null;
    }

    public MeetingsFound getFound() {
        return found;
    }

    public List<SeriesChoice> getChoices() {
        return choices;
    }

    /** For other pages that offer the series to choose from. */
    public List<SeriesChoice> getSeriesChoices() {
        choices = choices == null ? seriesList.choices() : choices;
        return choices;
    }

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
