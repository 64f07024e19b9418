package tw.anwang.meetings.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tw.anwang.documents.Align;
import tw.anwang.documents.Document;
import tw.anwang.documents.PageFormat;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Table;
import tw.anwang.documents.Value;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.tracked.TrackedItem;

/** A figure over the years as a spreadsheet and as a paper: every line and the sum, with what they mean. */
@ApplicationScoped
public class FigureYearPapers {
    private static final int POINTS = 9;
    private static final int NAME = 12;
    private static final int NUMBER = 4;

    /** So many years stand beside each other on paper; more go on in a table below. */
    private static final int YEARS = 10;

    @Inject
    FigureYears figures;

    @Inject
    FigureConditions conditions;

    @Inject
    Trail trail;

    /** Leaves the house, so the trail is told. Answers in time have what was due and the rate beside them. */
    @Permitted("meetings.read")
    public Sheet sheet(FigureFilter filter, Locale locale) {
        FigureYearSheet counted = counted(filter, locale);
        List<Measure> measures = counted.measure() == Measure.IN_TIME
                ? List.of(Measure.IN_TIME, Measure.DUE)
                : List.of(counted.measure());
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(new Sheet.Column(words("by." + counted.filter().by(), locale), NAME));
        headings(counted, locale).forEach(year -> {
            if (measures.size() == 1) {
                columns.add(new Sheet.Column(year, NUMBER));
            } else {
                measures.forEach(
                        one -> columns.add(new Sheet.Column(year + " " + words("measure." + one, locale), NUMBER)));
                columns.add(new Sheet.Column(year + " " + words("figures.ratePercent", locale), NUMBER));
            }
        });
        List<List<Value>> rows = lines(counted)
                .map(line -> {
                    List<Value> row = new ArrayList<>(List.of(Value.of(name(line, locale))));
                    cells(counted, line).forEach(cell -> {
                        measures.forEach(one -> row.add(Value.of(cell.number(one))));
                        if (measures.size() > 1) {
                            row.add(Value.of(cell.getRate().ofHundred()));
                        }
                    });
                    return row;
                })
                .toList();
        return new Sheet(
                words("figures.overYears", locale),
                columns,
                rows,
                new Sheet.Notes(words("figures.definitions", locale), notes(counted, locale)));
    }

    /** The same on paper, lying. */
    @Permitted("meetings.read")
    public Document document(FigureFilter filter, Locale locale) {
        FigureYearSheet counted = counted(filter, locale);
        Document.Draft paper = Document.titled(words("figures.overYears", locale))
                .page(PageFormat.A4_LANDSCAPE)
                .textSize(POINTS)
                .heading(1, words("figures.overYears", locale));
        List<String> notes = notes(counted, locale);
        notes.stream().limit(3).forEach(paper::paragraph);
        List<String> headings = headings(counted, locale);
        for (int from = 0; from < headings.size(); from += YEARS) {
            paper.add(table(counted, locale, headings, from, Math.min(from + YEARS, headings.size())));
        }
        paper.heading(2, words("figures.definitions", locale));
        notes.stream().skip(3).forEach(paper::paragraph);
        return paper.finish();
    }

    private static Table table(FigureYearSheet counted, Locale locale, List<String> headings, int from, int to) {
        Table.Draft table = Table.of(Stream.concat(
                        Stream.of(
                                new Table.Column(words("by." + counted.filter().by(), locale), NAME, Align.LEFT)),
                        headings.subList(from, to).stream().map(year -> new Table.Column(year, NUMBER, Align.CENTER)))
                .toArray(Table.Column[]::new));
        lines(counted)
                .forEach(line -> table.row(Stream.concat(
                                Stream.of(name(line, locale)),
                                cells(counted, line).subList(from, to).stream()
                                        .map(cell -> shown(cell, counted.measure())))
                        .toArray(String[]::new)));
        return table.finish();
    }

    private static String shown(FigureLine cell, Measure measure) {
        return measure == Measure.IN_TIME
                ? "%s（%d／%d）".formatted(cell.getRate().getPercent(), cell.number(measure), cell.number(Measure.DUE))
                : String.valueOf(cell.number(measure));
    }

    private FigureYearSheet counted(FigureFilter filter, Locale locale) {
        trail.record("export", TrackedItem.KIND.name(), 0, filter.query().toString());
        return figures.of(filter, locale);
    }

    private static Stream<FigureYearLine> lines(FigureYearSheet counted) {
        return Stream.concat(counted.lines().stream(), Stream.of(counted.total()));
    }

    /** Of each year, and of all. */
    private static List<FigureLine> cells(FigureYearSheet counted, FigureYearLine line) {
        return Stream.concat(counted.years().stream().map(line::in), Stream.of(line.all()))
                .toList();
    }

    private static List<String> headings(FigureYearSheet counted, Locale locale) {
        return Stream.concat(
                        counted.years().stream()
                                .map(year -> year == 0 ? words("figures.unknownYear", locale) : String.valueOf(year)),
                        Stream.of(words("figures.total", locale)))
                .toList();
    }

    private static String name(FigureYearLine line, Locale locale) {
        return line.getKey() == null ? words("figures.total", locale) : line.getName();
    }

    /** Which figure, when, of what, and what it means. */
    private List<String> notes(FigureYearSheet counted, Locale locale) {
        List<String> notes = new ArrayList<>();
        notes.add(words("figures.measure", locale) + "：" + words("measure." + counted.measure(), locale));
        notes.add(new MessageFormat(words("figures.asOf", locale), locale)
                .format(new Object[] {FigureMeanings.asOf(counted.asOf())}));
        notes.add(conditions.words(counted.filter(), locale));
        notes.addAll(FigureMeanings.sentences(locale));
        return notes;
    }

    private static String words(String key, Locale locale) {
        return FigureMeanings.words(key, locale);
    }
}
