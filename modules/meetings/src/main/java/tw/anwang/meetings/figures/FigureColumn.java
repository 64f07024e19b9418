package tw.anwang.meetings.figures;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tw.anwang.documents.Value;

/** One column of the figures that leave as a file. @param width in Chinese characters, and on paper its share */
record FigureColumn(String heading, int width, Function<FigureLine, Value> value) {
    private static final int NAME = 12;
    private static final int NUMBER = 4;

    /** The name, answers with their rate, items, their ages. */
    static List<FigureColumn> of(FigureFilter filter, Locale locale) {
        List<FigureColumn> columns = new ArrayList<>();
        String total = FigureMeanings.words("figures.total", locale);
        columns.add(new FigureColumn(
                FigureMeanings.words("by." + filter.by(), locale),
                NAME,
                line -> Value.of(line.getKey() == null ? total : line.getName())));
        Measure.answers().forEach(measure -> columns.add(number(measure, locale)));
        columns.add(column(
                "figures.ratePercent", locale, line -> Value.of(line.getRate().ofHundred())));
        Measure.items().forEach(measure -> columns.add(number(measure, locale)));
        filter.bounds().list().forEach(band -> columns.add(aged(band, locale)));
        columns.add(column("figures.ageUnknown", locale, line -> Value.of(line.getAgeUnknown())));
        columns.add(column("figures.median", locale, line -> Value.of(line.getMedian())));
        return columns;
    }

    private static FigureColumn number(Measure measure, Locale locale) {
        return column("measure." + measure, locale, line -> Value.of(line.number(measure)));
    }

    private static FigureColumn aged(AgeBand band, Locale locale) {
        String heading = new MessageFormat(FigureMeanings.words("figures.ageBand", locale), locale)
                .format(new Object[] {band.getWords()});
        return new FigureColumn(heading, NUMBER, line -> Value.of(line.aged(band)));
    }

    private static FigureColumn column(String key, Locale locale, Function<FigureLine, Value> value) {
        return new FigureColumn(FigureMeanings.words(key, locale), NUMBER, value);
    }

    boolean isName() {
        return width == NAME;
    }

    Value of(FigureLine line) {
        return value.apply(line);
    }
}
