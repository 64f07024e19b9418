package tw.anwang.meetings.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Sentences;

/** The results of an archive as a table, for who brought it. */
@ApplicationScoped
public class ArchiveSheet {
    @Inject
    Archives archives;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    /** In the order in which the files were read. @throws tw.anwang.identity.NotVisible where it is somebody else's */
    @Permitted("meetings.keep")
    public Sheet of(long id, Locale locale) {
        List<ArchiveLine> lines = archives.all(id);
        trail.record("export", Archives.KIND, id, archives.byId(id).name());
        List<Sheet.Column> columns = Stream.of(
                        "number", "path", "result", "ordinal", "day", "meeting", "items", "words")
                .map(key -> new Sheet.Column(words("archive.column." + key, locale), width(key)))
                .toList();
        return new Sheet(
                words("archive.results", locale),
                columns,
                lines.stream().map(line -> row(line, locale)).toList());
    }

    private static int width(String key) {
        return switch (key) {
            case "path", "meeting" -> 24;
            case "words" -> 30;
            case "number", "ordinal", "items" -> 5;
            default -> 9;
        };
    }

    private List<Value> row(ArchiveLine line, Locale locale) {
        return List.of(
                Value.of(line.number()),
                Value.of(line.path()),
                Value.of(words("archive.result." + line.result(), locale)),
                Value.of(line.ordinal() == null ? "" : String.valueOf(line.ordinal())),
                line.heldOn() == null ? Value.of("") : Value.of(line.heldOn()),
                Value.of(line.title() == null ? "" : masking.text(line.title())),
                Value.of(line.items() == null ? "" : String.valueOf(line.items())),
                Value.of(line.words()));
    }

    private static String words(String key, Locale locale) {
        return Sentences.of("meetings", key, locale);
    }
}
