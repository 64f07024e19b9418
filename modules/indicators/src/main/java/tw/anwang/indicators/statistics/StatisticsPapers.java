package tw.anwang.indicators.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tw.anwang.desk.OfficeWords;
import tw.anwang.documents.Align;
import tw.anwang.documents.Document;
import tw.anwang.documents.PageFormat;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Table;
import tw.anwang.documents.Value;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.indicators.IndicatorsPermissions;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;

/**
 * A table as a spreadsheet and as a paper, of the house or as it may be published: with what it counts, when, what is
 * kept out, and who asked. It leaves the house, so the trail is told.
 */
@ApplicationScoped
@Permitted(IndicatorsPermissions.STATISTICS)
public class StatisticsPapers {
    static final String KIND = "indicators.statistics";

    private static final int POINTS = 10;
    private static final int NAME = 14;
    private static final int NUMBER = 8;
    /** More columns of numbers go under one another on paper. */
    private static final int ABREAST = 12;

    @Inject
    Statistics statistics;

    @Inject
    Publishing publishing;

    @Inject
    CurrentUser user;

    @Inject
    OfficeWords offices;

    @Inject
    Trail trail;

    /** What leaves, in one language. @param cells as shown, null for what is hidden */
    private record Paper(
            StatisticsTable table, List<List<Long>> cells, List<String> lead, List<String> notes, String by) {}

    public Sheet sheet(StatisticsAsked asked, boolean published, Locale locale) {
        Paper paper = paper(asked, published, locale);
        List<Sheet.Column> columns = new ArrayList<>(List.of(new Sheet.Column(paper.by, NAME)));
        paper.table.columns().forEach(head -> columns.add(new Sheet.Column(head.name(), NUMBER)));
        List<List<Value>> rows = new ArrayList<>();
        for (int r = 0; r < paper.cells.size(); r++) {
            List<Value> row =
                    new ArrayList<>(List.of(Value.of(paper.table.rows().get(r).name())));
            paper.cells
                    .get(r)
                    .forEach(cell -> row.add(cell == null ? Value.of(PublishedTable.HIDDEN) : Value.of(cell)));
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(paper.lead);
        notes.addAll(paper.notes);
        return new Sheet(
                title(published, locale), columns, rows, new Sheet.Notes(words("statistics.means", locale), notes));
    }

    /** On paper, lying. */
    public Document document(StatisticsAsked asked, boolean published, Locale locale) {
        Paper paper = paper(asked, published, locale);
        String title = title(published, locale);
        Document.Draft draft = Document.titled(title)
                .page(PageFormat.A4_LANDSCAPE)
                .textSize(POINTS)
                .heading(1, title);
        paper.lead.forEach(draft::paragraph);
        for (int from = 0; from < paper.table.columns().size(); from += ABREAST) {
            draft.add(part(
                    paper, from, Math.min(from + ABREAST, paper.table.columns().size())));
        }
        draft.heading(2, words("statistics.means", locale));
        paper.notes.forEach(draft::paragraph);
        return draft.finish();
    }

    private static Table part(Paper paper, int from, int to) {
        List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column(paper.by, NAME, Align.LEFT)));
        paper.table.columns().subList(from, to).forEach(head -> columns.add(Table.Column.centred(head.name(), NUMBER)));
        Table.Draft table = Table.of(columns.toArray(Table.Column[]::new));
        for (int r = 0; r < paper.cells.size(); r++) {
            List<String> row = new ArrayList<>(List.of(paper.table.rows().get(r).name()));
            paper.cells
                    .get(r)
                    .subList(from, to)
                    .forEach(cell -> row.add(cell == null ? PublishedTable.HIDDEN : cell.toString()));
            table.row(row.toArray(String[]::new));
        }
        return table.finish();
    }

    private Paper paper(StatisticsAsked asked, boolean publish, Locale locale) {
        StatisticsTable table = statistics.table(asked, locale);
        SubjectWords words = new SubjectWords(table.records(), locale);
        PublishedTable published = publish ? publishing.of(table) : null;
        String question = table.question().address().toString();
        if (publish) {
            trail.record("publishStatistics", KIND, 0, question);
        } else {
            trail.record("export", KIND, 0, question);
        }
        List<String> lead = List.of(
                words.asked(table.question()),
                sentence("statistics.asOf", locale, RocDate.format(table.asOf())),
                sentence(
                        "statistics.by",
                        locale,
                        user.getMe().name(),
                        offices.name(user.getMe().office().value())));
        return new Paper(
                table,
                cells(table, published),
                publish ? lead.subList(0, 2) : lead,
                StatisticsNotes.of(table, published, words),
                words.getDimensions().get(table.question().rows()));
    }

    private static List<List<Long>> cells(StatisticsTable table, PublishedTable published) {
        List<List<Long>> cells = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<Long> row = new ArrayList<>();
            for (int c = 0; c < table.columns().size(); c++) {
                boolean hidden = published != null && published.hidden()[r][c];
                row.add(hidden ? null : Long.valueOf(table.numbers()[r][c]));
            }
            cells.add(row);
        }
        return cells;
    }

    private static String title(boolean published, Locale locale) {
        return words(published ? "publish.title" : "statistics.table", locale);
    }

    private static String sentence(String key, Locale locale, Object... words) {
        return new MessageFormat(words(key, locale), locale).format(words);
    }

    private static String words(String key, Locale locale) {
        return Sentences.of("indicators", key, locale);
    }
}
