package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.documents.Portions;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.due.DueKind;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** The list as a sheet: the same filter and order, all of its rows, read in portions and never held together. */
@RequestScoped
public class TrackedItemSheet {
    private static final int PORTION = 1_000;

    @Inject
    TrackedItemSearch search;

    @Inject
    SeriesList seriesList;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    /** The sheet, and its lines in the trail: that it leaves the house, and with how many rows, each thousand for itself. */
    @Permitted("meetings.read")
    public Sheet of(TrackedItemFilter filter, Locale locale) {
        trail.record("export", TrackedItem.KIND.name(), 0, filter.query().toString());
        Map<Long, String> series =
                seriesList.choices().stream().collect(Collectors.toMap(SeriesChoice::id, SeriesChoice::name));
        List<Sheet.Column> columns = Stream.of(
                        "number", "series", "meeting", "title", "due", "tracking", "handling", "lead", "grade")
                .map(key -> column(key, locale))
                .toList();
        Iterable<List<Value>> rows = new Portions<TrackedItemRow>(
                PORTION, (last, read) -> portion(last, filter), row -> line(row, series, locale));
        return new Sheet(words("trackedItem.list", locale), columns, rows);
    }

    /** Each portion leaves its own lines in the trail: who breaks the download off has taken what was sent. */
    private List<TrackedItemRow> portion(TrackedItemRow last, TrackedItemFilter filter) {
        List<TrackedItemRow> read = search.after(last, filter, PORTION);
        trail.exported(
                TrackedItem.KIND.name(),
                filter.query().toString(),
                read.stream().map(TrackedItemRow::id).toList());
        trail.exportedRows(TrackedItem.KIND.name(), filter.query().toString(), read.size());
        return read;
    }

    private static Sheet.Column column(String key, Locale locale) {
        int width =
                switch (key) {
                    case "title" -> 30;
                    case "series", "lead" -> 14;
                    case "meeting", "grade" -> 5;
                    default -> 9;
                };
        return new Sheet.Column(words("export.column." + key, locale), width);
    }

    private List<Value> line(TrackedItemRow row, Map<Long, String> series, Locale locale) {
        return List.of(
                Value.of(row.number()),
                Value.of(series.get(row.seriesId())),
                Value.of(row.meetingWords()),
                Value.of(row.title()),
                row.dueKind() == DueKind.DATE
                        ? Value.of(row.dueDate())
                        : Value.of(words("due.kind." + row.dueKind(), locale)),
                Value.of(words("tracking." + row.tracking(), locale)),
                Value.of(words("handling." + row.handling(), locale)),
                Value.of(offices.byId(new OfficeId(row.leadOfficeId()))
                        .map(OfficeRef::name)
                        .orElse(null)),
                Value.of(Graded.words(row.sensitivity().grade(), locale)));
    }

    private static String words(String key, Locale locale) {
        return Sentences.of("meetings", key, locale);
    }
}
