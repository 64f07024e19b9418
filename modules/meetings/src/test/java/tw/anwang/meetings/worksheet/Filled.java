package tw.anwang.meetings.worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Value;

/** A worksheet as somebody fills it in at home: what went out, with other words in some of its cells. */
final class Filled {
    final List<Sheet.Column> columns;
    final List<List<Value>> rows = new ArrayList<>();

    Filled(Sheet out) {
        columns = out.columns();
        out.rows().forEach(row -> rows.add(new ArrayList<>(row)));
    }

    /** Types into the row of that item. */
    Filled type(String number, WorksheetColumn column, Value typed) {
        row(number).set(column.ordinal(), typed);
        return this;
    }

    Filled type(String number, String text) {
        return type(number, WorksheetColumn.TEXT, Value.of(text));
    }

    Filled submit(String number) {
        return type(number, WorksheetColumn.STEP, Value.of("陳核"));
    }

    List<Value> row(String number) {
        return rows.stream()
                .filter(row -> cell(row, WorksheetColumn.NUMBER).equals(number))
                .findFirst()
                .orElseThrow();
    }

    static String cell(List<Value> row, WorksheetColumn column) {
        return row.get(column.ordinal()).shown();
    }

    String cell(String number, WorksheetColumn column) {
        return cell(row(number), column);
    }

    Path saved(Path folder, SheetFormat format) throws IOException {
        return saved(folder, format, columns, rows);
    }

    static Path saved(Path folder, SheetFormat format, List<Sheet.Column> columns, List<List<Value>> rows)
            throws IOException {
        Path file = folder.resolve(
                "filled" + System.nanoTime() + "." + format.name().toLowerCase(Locale.ROOT));
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(new Sheet("填報清冊", columns, rows), out);
        }
        return file;
    }
}
