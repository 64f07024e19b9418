package tw.anwang.meetings.opening;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Value;
import tw.anwang.testing.ModuleContainer;

/** A list of earlier items as a spreadsheet, and the series of 社家署 that takes it over. */
final class EarlierList {
    private EarlierList() {}

    /** @return id of a series that nothing was taken over to */
    static long series(ModuleContainer container) throws SQLException {
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "insert into meetings_series (name, short_name, convener_office_id, openness, with_ordinals, readers,"
                            + " lead_office_id) values ('期初', '期初', 101, 'PUBLIC', true, 'LEAD_AND_CO', 101)",
                    Statement.RETURN_GENERATED_KEYS);
            var keys = sql.getGeneratedKeys();
            keys.next();
            long series = keys.getLong(1);
            sql.execute("insert into meetings_series_party (record_id, office_id, part) values (" + series
                    + ", 101, 'STAFF')");
            return series;
        }
    }

    static Path written(Path folder, SheetFormat format, List<String> headings, List<List<Value>> rows)
            throws IOException {
        List<Sheet.Column> columns =
                headings.stream().map(heading -> new Sheet.Column(heading, 10)).toList();
        Path file =
                folder.resolve("list" + System.nanoTime() + "." + format.name().toLowerCase(Locale.ROOT));
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(new Sheet("清冊", columns, rows), out);
        }
        return file;
    }
}
