package tw.anwang.meetings.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Portions;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RocDate;
import tw.anwang.meetings.grade.Graded;

/** The rows behind a figure as a sheet: all of them, in the order of the list, read in portions and never held together. */
@RequestScoped
public class FigureRowSheet {
    private static final int PORTION = 5_000;
    private static final List<String> OF_ANSWERS = List.of(
            "trackedItem.number",
            "trackedItem.title",
            "figures.answeredBy",
            "figures.dueOn",
            "figures.firstSentAt",
            "figures.punctuality",
            "figures.timesReturned",
            "export.column.grade");
    private static final List<String> OF_ITEMS = List.of(
            "trackedItem.number",
            "trackedItem.title",
            "part.LEAD",
            "trackedItem.meeting",
            "figures.adoptedOn",
            "trackedItem.tracking",
            "figures.releasedOn",
            "export.column.grade");

    @Inject
    FigureRows rows;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    /** The sheet, and its lines in the trail: that it leaves the house, and each portion of its rows. @param asked with a measure */
    @Permitted("meetings.read")
    public Sheet of(FigureFilter asked, Locale locale) {
        trail.record("export", FigureRows.kind(asked), 0, asked.query().toString());
        List<Sheet.Column> columns = (asked.measure().isOfAnswers() ? OF_ANSWERS : OF_ITEMS)
                .stream()
                        .map(key -> new Sheet.Column(words(key, locale), key.equals("trackedItem.title") ? 30 : 10))
                        .toList();
        return new Sheet(
                words("figures.list", locale),
                columns,
                new Portions<FigureRow>(PORTION, (last, read) -> portion(last, asked), row -> line(row, locale)));
    }

    /** Each portion leaves its own lines in the trail: who breaks the download off has taken what was sent. */
    private List<FigureRow> portion(FigureRow last, FigureFilter asked) {
        List<FigureRow> read = rows.after(last, asked, PORTION);
        String kind = FigureRows.kind(asked);
        trail.exported(
                kind, asked.query().toString(), read.stream().map(FigureRow::id).toList());
        trail.exportedRows(kind, asked.query().toString(), read.size());
        return read;
    }

    private List<Value> line(FigureRow row, Locale locale) {
        List<Value> line = new ArrayList<>(List.of(Value.of(row.number()), Value.of(row.title())));
        line.add(Value.of(offices.byId(new OfficeId(row.officeId()))
                .map(OfficeRef::listName)
                .orElse(null)));
        line.addAll(row.reply() == null ? item(row, locale) : reply(row.reply(), locale));
        line.add(Value.of(Graded.words(row.sensitivity().grade(), locale)));
        return line;
    }

    private static List<Value> item(FigureRow row, Locale locale) {
        return List.of(
                Value.of(row.meetingWords()),
                Value.of(row.adoptedOn()),
                Value.of(words("tracking." + row.tracking(), locale)),
                Value.of(row.releasedOn()));
    }

    private static List<Value> reply(FigureRow.Reply reply, Locale locale) {
        return List.of(
                Value.of(reply.dueOn()),
                Value.of(reply.firstSentAt() == null ? null : RocDate.format(reply.firstSentAt())),
                Value.of(words("punctuality." + reply.punctuality(), locale)),
                Value.of(reply.timesReturned()));
    }

    private static String words(String key, Locale locale) {
        return FigureMeanings.words(key, locale);
    }
}
