package tw.anwang.documents;

import java.io.IOException;
import java.io.OutputStream;
import tw.anwang.documents.csv.CsvWriter;
import tw.anwang.documents.odf.OdsWriter;
import tw.anwang.documents.ooxml.XlsxWriter;

/** The formats rows leave in. ODS comes first (ODF-CNS15251). */
public enum SheetFormat {
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv;charset=UTF-8", "csv");

    /** Rows in one sheet that LibreOffice and Excel open, the headings included. */
    public static final int MOST_ROWS = 1_048_576;

    private final String mediaType;
    private final String extension;

    SheetFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * Writes the whole file and leaves the stream open. A text that looks like a formula stays a text.
     *
     * @throws tw.anwang.kernel.RuleBroken {@code documents.sheet.tooManyRows} over {@link #MOST_ROWS} (not for CSV)
     */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        switch (this) {
            case ODS -> OdsWriter.write(sheet, out);
            case XLSX -> XlsxWriter.write(sheet, out);
            case CSV -> CsvWriter.write(sheet, out);
        }
    }
}
