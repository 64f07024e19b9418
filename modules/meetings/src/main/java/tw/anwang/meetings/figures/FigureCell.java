package tw.anwang.meetings.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One number of a line, and where its rows are.
 *
 * @param words what is counted, for who hears the page
 * @param late whether it stands out as overdue
 * @param whole of which it is a part, where the rate is told; null otherwise
 */
public record FigureCell(long number, String address, String words, boolean late, FigureCell whole) {
    FigureCell(long number, String address, String words, boolean late) {
        this(number, address, words, late, null);
    }

    /** Of answers, those that stand in a cell of their own; the others are in the rate. */
    static final List<Measure> OF_ANSWERS =
            List.of(Measure.LATE, Measure.UNANSWERED, Measure.NOT_DUE, Measure.RETURNED);

    /** The numbers of a line beside its rate: answers, items, ages. */
    static List<FigureCell> of(FigureSheet sheet, FigureLine line, Locale locale) {
        String rows = address(sheet);
        List<FigureCell> cells = new ArrayList<>();
        Stream.concat(OF_ANSWERS.stream(), Measure.items().stream())
                .forEach(one -> cells.add(new FigureCell(
                        line.number(one),
                        rows + of(one, line, null),
                        FigureMeanings.words("measure." + one, locale),
                        one == Measure.OVERDUE)));
        sheet.filter()
                .bounds()
                .list()
                .forEach(band -> cells.add(new FigureCell(
                        line.aged(band), rows + of(Measure.AGED, line, band.index()), band.getWords(), false)));
        if (sheet.total().getAgeUnknown() > 0) {
            cells.add(new FigureCell(
                    line.getAgeUnknown(),
                    rows + of(Measure.AGED, line, sheet.filter().bounds().unknown()),
                    FigureMeanings.words("figures.ageUnknown", locale),
                    false));
        }
        return cells;
    }

    /** One figure of a line over the years: of each year, and of all. Answers in time tell their rate. */
    static List<FigureCell> of(FigureYearSheet sheet, FigureYearLine line, Locale locale) {
        List<FigureCell> cells = new ArrayList<>();
        sheet.years().forEach(year -> cells.add(of(sheet, line.in(year), year, locale)));
        cells.add(of(sheet, line.all(), null, locale));
        return cells;
    }

    private static FigureCell of(FigureYearSheet sheet, FigureLine line, Integer year, Locale locale) {
        Measure measure = sheet.measure();
        FigureCell whole = measure == Measure.IN_TIME ? of(sheet, line, Measure.DUE, year, null, locale) : null;
        return of(sheet, line, measure, year, whole, locale);
    }

    private static FigureCell of(
            FigureYearSheet sheet, FigureLine line, Measure measure, Integer year, FigureCell whole, Locale locale) {
        String rows = "figureList.xhtml?"
                + sheet.filter().of(measure, line.getKey(), null).in(year).address();
        String words = FigureMeanings.words("measure." + measure, locale);
        return new FigureCell(line.number(measure), rows, words, measure == Measure.OVERDUE, whole);
    }

    /** Of a hundred, of what it is a part of. */
    String percent() {
        return new Rate(number, whole.number).getPercent();
    }

    /** Where the answers are of which the rate of a line is made. */
    static String address(FigureSheet sheet, FigureLine line, Measure measure) {
        return address(sheet) + of(measure, line, null);
    }

    private static String address(FigureSheet sheet) {
        return "figureList.xhtml?" + sheet.filter().address();
    }

    /** One figure of the sheet, as {@link FigureFilter#address} writes it. */
    private static String of(Measure measure, FigureLine line, Integer band) {
        return "&measure=" + measure
                + (line.getKey() == null ? "" : "&key=" + line.getKey())
                + (band == null ? "" : "&band=" + band);
    }
}
