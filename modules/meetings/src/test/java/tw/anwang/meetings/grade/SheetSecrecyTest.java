package tw.anwang.meetings.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.minutes.Secrecy;

class SheetSecrecyTest {
    /** The last column that a spreadsheet can have: more than is read of a list. */
    private static final int FAR_RIGHT = 16_383;

    @TempDir
    Path folder;

    @Test
    void the_highest_mark_of_all_sheets_counts() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            cell(book.createSheet("一"), 0, "密等：普通");
            cell(book.createSheet("二"), 0, "密等：機密");
            cell(book.createSheet("三"), 0, "密等：密");
            assertEquals(Secrecy.SECRET, SheetSecrecy.of(saved(book)));
        }
    }

    @Test
    void a_sheet_that_cannot_be_read_does_not_hide_the_mark_of_the_next() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            cell(book.createSheet("太寬"), FAR_RIGHT, "x");
            cell(book.createSheet("二"), 0, "密等：機密");
            assertEquals(Secrecy.SECRET, SheetSecrecy.of(saved(book)));
        }
    }

    @Test
    void what_is_no_spreadsheet_says_nothing() throws IOException {
        assertEquals(Secrecy.ORDINARY, SheetSecrecy.of(Files.write(folder.resolve("a.pdf"), "%PDF-1.7".getBytes())));
    }

    private static void cell(XSSFSheet sheet, int column, String words) {
        sheet.createRow(0).createCell(column).setCellValue(words);
    }

    private Path saved(XSSFWorkbook book) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }
}
