package tw.anwang.identity.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.documents.NamedRow;
import tw.anwang.documents.NamedRows;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetLimits;
import tw.anwang.kernel.OpenCopy;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** Reads the cells of a list under its Chinese or English headings; what they mean, others judge. */
final class RosterFile {
    /** Twice the people of the whole programme; more come in several lists. */
    static final int MOST_ROWS = 20_000;

    private static final int MOST_SIGNS = 500;

    /** One row more: the headings, and a title above them. */
    private static final SheetLimits LIMITS = new SheetLimits(10L << 20, 120L << 20, MOST_ROWS + 2, 64);

    private final RosterKind kind;

    private final String dataFolder;

    /** @param dataFolder where the file lies open while it is read */
    RosterFile(RosterKind kind, String dataFolder) {
        this.kind = kind;
        this.dataFolder = dataFolder;
    }

    /**
     * @throws RuleBroken {@code documents.sheet.*} where it is no such spreadsheet, {@code identity.roster.empty},
     *     {@code identity.roster.tooLong}
     */
    List<RosterLine> lines(InputStream content) {
        try (OpenCopy copy = OpenCopy.of(content, dataFolder)) {
            return lines(copy.path());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<RosterLine> lines(Path file) {
        try {
            return lines(file, Locale.TAIWAN);
        } catch (RuleBroken noHeadings) {
            if (!noHeadings.key().equals("documents.sheet.noHeadings")) {
                throw noHeadings;
            }
            return english(file, noHeadings);
        }
    }

    private List<RosterLine> english(Path file, RuleBroken chineseMissing) {
        try {
            return lines(file, Locale.ENGLISH);
        } catch (RuleBroken missing) {
            throw missing.key().equals("documents.sheet.noHeadings") ? chineseMissing : missing;
        }
    }

    private List<RosterLine> lines(Path file, Locale language) {
        List<RosterLine> lines = new ArrayList<>();
        try (var sheet = SheetFile.at(file).within(LIMITS).open()) {
            NamedRows rows = sheet.under(kind.needed().stream()
                    .map(column -> heading(column, language))
                    .toArray(String[]::new));
            List<String> columns = Stream.concat(kind.needed().stream(), kind.others().stream())
                    .filter(column -> rows.has(heading(column, language)))
                    .toList();
            rows.forEachRemaining(row -> lines.add(line(row, columns, language)));
        }
        if (lines.isEmpty()) {
            throw new RuleBroken("identity.roster.empty");
        }
        if (lines.size() > MOST_ROWS) {
            throw new RuleBroken("identity.roster.tooLong", MOST_ROWS);
        }
        return lines;
    }

    private RosterLine line(NamedRow row, List<String> columns, Locale language) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column, fitting(row.text(heading(column, language)))));
        return RosterLine.read(row.number(), cells);
    }

    /** A cell longer than any field is cut here and refused where its field is known. */
    private static String fitting(String typed) {
        return typed.length() <= MOST_SIGNS ? typed : typed.substring(0, MOST_SIGNS);
    }

    private String heading(String column, Locale language) {
        return Sentences.of("identity", kind.key(column), language);
    }
}
