package tw.anwang.documents.ooxml;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.sheet.SheetName;

/** Writes rows as an Excel workbook of one sheet, each as it comes; no temporary file, names of people are in them. */
public final class XlsxWriter {
    private static final int ROWS_KEPT = 10;
    /** A hundred digits, fifty Chinese characters. */
    private static final int NOTES_WIDTH = 100 * 256;

    private XlsxWriter() {}

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(ROWS_KEPT);
                Unfinished file = new Unfinished(out)) {
            DeferredSXSSFSheet page = workbook.createSheet(SheetName.of(sheet.name()));
            XlsxSheet rows = new XlsxSheet(sheet, new XlsxStyles(workbook));
            rows.layOut(page);
            page.setRowGenerator(target -> file.unlessFailed(() -> rows.write(target)));
            if (sheet.notes() != null) {
                DeferredSXSSFSheet notes =
                        workbook.createSheet(SheetName.of(sheet.notes().name()));
                notes.setColumnWidth(0, NOTES_WIDTH);
                notes.setRowGenerator(target -> rows.notes(target));
            }
            workbook.writeAvoidingTempFiles(file);
        } catch (IOException failed) {
            if (failed.getCause() instanceof RuntimeException ofTheRows) {
                throw ofTheRows;
            }
            throw failed;
        }
    }

    /** POI ends the zip properly when rows fail to come; half a table must not look like a whole one. */
    private static final class Unfinished extends FilterOutputStream {
        private boolean failed;

        private Unfinished(OutputStream out) {
            super(out);
        }

        private void unlessFailed(Runnable rows) {
            boolean whole = false;
            try {
                rows.run();
                whole = true;
            } finally {
                failed = !whole;
            }
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!failed) {
                out.write(bytes, from, length);
            }
        }

        @Override
        public void close() throws IOException {
            out.flush(); // the stream below stays open
        }
    }
}
