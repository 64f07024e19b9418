package tw.anwang.meetings.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Paging;

/** One figure by office or series over the years, under the filter of the figures; each number leads to its rows. */
@Named
@RequestScoped
public class FigureYearsPage {
    private static final int LINES = 40;

    @Inject
    FigureYears figures;

    @Inject
    FigureConditions conditions;

    private final FigureAsked asked = new FigureAsked();
    private FigureYearSheet sheet;
    private FigureBars bars;
    private Paging paging;

    public void load() {
        sheet = figures.of(asked.filter(), PageMessages.locale());
        bars = FigureBars.of(sheet);
        paging = new Paging(
                asked.getPage(), LINES, sheet.lines().size(), sheet.filter().query());
    }

    /** Where the table is that a cell of it came from. */
    static String address(FigureFilter cell) {
        Measure measure = cell.measure() == Measure.DUE ? Measure.IN_TIME : cell.measure();
        return "figureYears.xhtml?" + cell.by(cell.by()).of(measure, null, null).address();
    }

    /** What the address asks for. */
    public FigureAsked getAsked() {
        return asked;
    }

    public FigureYearSheet getSheet() {
        return sheet;
    }

    public FigureBars getBars() {
        return bars;
    }

    public Paging getPaging() {
        return paging;
    }

    public Measure getMeasure() {
        return sheet.measure();
    }

    /** The lines of this page, and the sum; chart and sum are of all. */
    public List<FigureYearLine> getLines() {
        return Stream.concat(sheet.lines().stream().skip(paging.firstRow()).limit(LINES), Stream.of(sheet.total()))
                .toList();
    }

    /** A line year by year, and of all years. */
    public List<FigureCell> cells(FigureYearLine line) {
        return FigureCell.of(sheet, line, PageMessages.locale());
    }

    public String getConditions() {
        return conditions.words(sheet.filter(), PageMessages.locale());
    }

    public String getAsOf() {
        return FigureMeanings.asOf(sheet.asOf());
    }

    public String getExportQuery() {
        return sheet.filter().address();
    }

    public String getFigures() {
        return "figures.xhtml?" + sheet.filter().by(sheet.filter().by()).address();
    }

    public List<Map.Entry<Measure, String>> getMeasures() {
        return FigureYearSheet.MEASURES.stream()
                .map(one -> Map.entry(one, FigureMeanings.words("measure." + one, PageMessages.locale())))
                .toList();
    }

    public List<Map.Entry<Grouping, String>> getGroupings() {
        return FigureYearSheet.GROUPINGS.stream()
                .map(one -> Map.entry(one, FigureMeanings.words("by." + one, PageMessages.locale())))
                .toList();
    }
}
