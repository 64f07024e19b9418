package tw.anwang.meetings.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.Offices;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Paging;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** Figures of tracking by the filter of the address; each leads to its rows. */
@Named
@RequestScoped
public class FiguresPage {
    private static final int LINES = 40;

    @Inject
    Figures figures;

    @Inject
    SeriesList seriesList;

    @Inject
    Offices offices;

    private final FigureAsked asked = new FigureAsked();
    private FigureSheet sheet;
    private FigureBars bars;
    private Paging paging;
    private List<SeriesChoice> choices;

    public void load() {
        sheet = figures.of(asked.filter(), PageMessages.locale());
        bars = FigureBars.of(sheet);
        choices = seriesList.choices();
        paging = new Paging(
                asked.getPage(), LINES, sheet.lines().size(), sheet.filter().query());
    }

    /** What the address asks for. */
    public FigureAsked getAsked() {
        return asked;
    }

    public FigureSheet getSheet() {
        return sheet;
    }

    public FigureBars getBars() {
        return bars;
    }

    public Paging getPaging() {
        return paging;
    }

    /** The lines of this page; the chart and the sum are of all. */
    public List<FigureLine> getLines() {
        return sheet.lines().stream().skip(paging.firstRow()).limit(LINES).toList();
    }

    /** Beside the rate, in which the other two stand. */
    public List<Measure> getAnswerMeasures() {
        return List.of(Measure.LATE, Measure.UNANSWERED, Measure.NOT_DUE, Measure.RETURNED);
    }

    public List<Measure> getItemMeasures() {
        return Measure.items();
    }

    /** Where the rows of a figure are. @param band of age, or null */
    public String rows(Measure measure, FigureLine line, Integer band) {
        return "figureList.xhtml?"
                + sheet.filter().of(measure, line.getKey(), band).address();
    }

    public String getAsOf() {
        return FigureMeanings.asOf(sheet);
    }

    public List<String> getMeanings() {
        return FigureMeanings.KEYS;
    }

    public String getExportQuery() {
        return sheet.filter().address();
    }

    /** Where the items are that were given back most often, under the same filter. */
    public String getMost() {
        return FigureMostPage.address(sheet.filter(), Measure.RETURNED);
    }

    public List<Grouping> getGroupings() {
        return Grouping.ofSheets();
    }

    public List<SeriesChoice> getChoices() {
        return choices;
    }

    public List<CountyRef> getCounties() {
        return offices.countiesAll();
    }
}
