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
 */
public record FigureCell(long number, String address, String words, boolean late) {
    /** Of answers, those that stand in a cell of their own; the others are in the rate. */
    static final List<Measure> OF_ANSWERS =
            List.of(Measure.LATE, Measure.UNANSWERED, Measure.NOT_DUE, Measure.RETURNED);

    /** The numbers of a line beside its rate: answers, items, ages. */
    static List<FigureCell> of(FigureSheet sheet, FigureLine line, Locale locale) {
        List<FigureCell> cells = new ArrayList<>();
        Stream.concat(OF_ANSWERS.stream(), Measure.items().stream())
                .forEach(one -> cells.add(new FigureCell(
                        line.number(one),
                        address(sheet, line, one, null),
                        FigureMeanings.words("measure." + one, locale),
                        one == Measure.OVERDUE)));
        sheet.filter()
                .bounds()
                .list()
                .forEach(band -> cells.add(new FigureCell(
                        line.aged(band), address(sheet, line, Measure.AGED, band.index()), band.getWords(), false)));
        if (sheet.total().getAgeUnknown() > 0) {
            cells.add(new FigureCell(
                    line.getAgeUnknown(),
                    address(sheet, line, Measure.AGED, sheet.filter().bounds().unknown()),
                    FigureMeanings.words("figures.ageUnknown", locale),
                    false));
        }
        return cells;
    }

    /** Where the rows of a figure are. @param band of age, or null */
    static String address(FigureSheet sheet, FigureLine line, Measure measure, Integer band) {
        return "figureList.xhtml?"
                + sheet.filter().of(measure, line.getKey(), band).address();
    }
}
