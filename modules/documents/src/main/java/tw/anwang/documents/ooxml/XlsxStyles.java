package tw.anwang.documents.ooxml;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The cell formats our sheets use. */
final class XlsxStyles {
    private static final String FONT = "新細明體";
    private static final short SIZE = 11;

    final CellStyle number;
    final CellStyle words;
    final CellStyle heading;
    /** A real date that shows 112/01/07: {@code e} counts years of the era of language 404, the Republic. */
    final CellStyle day;
    /** Text that stays text when someone edits it. */
    final CellStyle plainText;
    /** A line on a sheet of words: without rules. */
    final CellStyle note;
    /** A cell to type in, where others are locked: what is typed stays text. */
    final CellStyle typed;

    XlsxStyles(SXSSFWorkbook workbook) {
        XSSFFont usual = workbook.getXSSFWorkbook().getFontAt(0);
        usual.setFontName(FONT);
        usual.setScheme(FontScheme.NONE);
        usual.setFontHeightInPoints(SIZE);
        note = wrapped(workbook);
        number = ruled(workbook);
        words = ruled(workbook);
        heading = ruled(workbook);
        heading.setFont(bold(workbook));
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        day = formatted(workbook, "[$-404]e/mm/dd;@");
        day.setAlignment(HorizontalAlignment.LEFT); // below words such as 下次會議
        plainText = formatted(workbook, "@");
        plainText.setQuotePrefixed(true);
        typed = formatted(workbook, "@");
        typed.setLocked(false);
        typed.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        typed.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static Font bold(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setFontName(FONT);
        bold.setFontHeightInPoints(SIZE);
        bold.setBold(true);
        return bold;
    }

    private static CellStyle wrapped(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle ruled(Workbook workbook) {
        CellStyle style = wrapped(workbook);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        return style;
    }

    private static CellStyle formatted(Workbook workbook, String format) {
        CellStyle style = ruled(workbook);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
