package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.desk.RocYear;
import tw.anwang.identity.Grade;
import tw.anwang.meetings.grade.Graded;
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
    private String year;
    private String words;
    private String grade;
    private int page = 1;
    private MeetingsFound found;
    private List<SeriesChoice> choices;

    public void load() {
        found = search.found(new MeetingFilter(series, RocYear.read(year), words, Graded.named(grade)), page);
        choices = seriesList.choices();
    }

    public boolean isFiltered() {
        return series != null || year != null || words != null || grade != null;
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

    public boolean isYearUnread() {
        return year != null && RocYear.read(year) == null;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public List<Grade> getGrades() {
        return Graded.STORED;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
