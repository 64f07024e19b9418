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

/** The figures of a filter as a spreadsheet and as a paper: every line and the sum, with what they mean. */
@ApplicationScoped
public class FigurePapers {
    private static final int POINTS = 9;

    @Inject
    Figures figures;

    @Inject
    FigureConditions conditions;

    @Inject
    Trail trail;

    /** Leaves the house, so the trail is told. */
    @Permitted("meetings.read")
    public Sheet sheet(FigureFilter filter, Locale locale) {
        FigureSheet counted = counted(filter, locale);
        List<FigureColumn> columns = FigureColumn.of(counted.filter(), locale);
        List<List<Value>> rows = lines(counted)
                .map(line -> columns.stream().map(column -> column.of(line)).toList())
                .toList();
        return new Sheet(
                words("figures.title", locale),
                columns.stream()
                        .map(column -> new Sheet.Column(column.heading(), column.width()))
                        .toList(),
                rows,
                new Sheet.Notes(words("figures.definitions", locale), notes(counted, locale)));
    }

    /** The same on paper, lying. */
    @Permitted("meetings.read")
    public Document document(FigureFilter filter, Locale locale) {
        FigureSheet counted = counted(filter, locale);
        List<FigureColumn> columns = FigureColumn.of(counted.filter(), locale);
        Table.Draft table = Table.of(columns.stream()
                .map(column ->
                        new Table.Column(column.heading(), column.width(), column.isName() ? Align.LEFT : Align.CENTER))
                .toArray(Table.Column[]::new));
        lines(counted)
                .forEach(line -> table.row(
                        columns.stream().map(column -> column.of(line).shown()).toArray(String[]::new)));
        Document.Draft paper = Document.titled(words("figures.title", locale))
                .page(PageFormat.A4_LANDSCAPE)
                .textSize(POINTS)
                .heading(1, words("figures.title", locale));
        List<String> notes = notes(counted, locale);
        paper.paragraph(notes.get(0)).paragraph(notes.get(1)).add(table.finish());
        paper.heading(2, words("figures.definitions", locale));
        notes.stream().skip(2).forEach(paper::paragraph);
        return paper.finish();
    }

    private FigureSheet counted(FigureFilter filter, Locale locale) {
        trail.record("export", TrackedItem.KIND.name(), 0, filter.query().toString());
        return figures.of(filter, locale);
    }

    private static Stream<FigureLine> lines(FigureSheet counted) {
        return Stream.concat(counted.lines().stream(), Stream.of(counted.total()));
    }

    /** When, of what, and what it means. */
    private List<String> notes(FigureSheet counted, Locale locale) {
        List<String> notes = new ArrayList<>();
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
