package tw.anwang.meetings.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.directory.Offices;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Paging;
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

    public void load() {
        sheet = figures.of(asked.filter(), PageMessages.locale());
        bars = FigureBars.of(sheet);
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

    /** The lines of this page, and the sum; chart and sum are of all. */
    public List<FigureLine> getLines() {
        return Stream.concat(sheet.lines().stream().skip(paging.firstRow()).limit(LINES), Stream.of(sheet.total()))
                .toList();
    }

    /** The numbers of a line beside its rate. */
    public List<FigureCell> cells(FigureLine line) {
        return FigureCell.of(sheet, line, PageMessages.locale());
    }

    private static String word(String key) {
        return FigureMeanings.words(key, PageMessages.locale());
    }

    /** Beside the rate, in which the other two stand. */
    public List<Measure> getAnswerMeasures() {
        return FigureCell.OF_ANSWERS;
    }

    public List<Measure> getItemMeasures() {
        return Measure.items();
    }

    /** Where the answers are of which the rate is made. */
    public String rows(Measure measure, FigureLine line) {
        return FigureCell.address(sheet, line, measure);
    }

    public String getAsOf() {
        return FigureMeanings.asOf(sheet.asOf());
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

    public List<Map.Entry<Grouping, String>> getGroupings() {
        return Grouping.ofSheets().stream()
                .map(by -> Map.entry(by, word("by." + by)))
                .toList();
    }

    public List<Map.Entry<Long, String>> getChoices() {
        return seriesList.choices().stream()
                .map(one -> Map.entry(one.id(), one.shortName()))
                .toList();
    }

    public List<Map.Entry<String, String>> getCounties() {
        return offices.countiesAll().stream()
                .map(one -> Map.entry(one.code(), one.name()))
                .toList();
    }
}
