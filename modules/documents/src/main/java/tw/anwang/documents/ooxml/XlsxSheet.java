package tw.anwang.documents.ooxml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.documents.sheet.Addresses;
import tw.anwang.documents.sheet.Formulas;
import tw.anwang.documents.sheet.RowCount;

/** Fills the one sheet of a workbook. */
final class XlsxSheet {
    /** Before it Excel's calendar has a day that never was; such days go out as text. */
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);
    /** Digits a number keeps in Excel; longer ones (case numbers) are written as text. */
    private static final int DIGITS = 15;
    /** Characters in a text cell, and in a string inside a formula. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int LONGEST_IN_FORMULA = 255;
    private static final String CUT = "……（未完：Excel 一格以 32,767 字為限）";
    /** A width is counted in 256ths of a digit; a Chinese character is two digits wide. */
    private static final int DIGIT = 256;

    private final Sheet sheet;
    private final XlsxStyles styles;

    XlsxSheet(Sheet sheet, XlsxStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Headings that stay in sight and on every page, widths, and paper that lies, with its name and number. */
    void layOut(SXSSFSheet page) {
        page.createFreezePane(0, 1);
        for (int i = 0; i < sheet.columns().size(); i++) {
            page.setColumnWidth(i, Math.min(255, sheet.columns().get(i).width() * 2 + 1) * DIGIT);
            page.setColumnHidden(i, sheet.columns().get(i).use() == Sheet.Use.HIDDEN);
        }
        if (sheet.isGuarded()) {
            page.enableLocking(); // without a password: against slips, not against people
            page.lockFormatColumns(false);
            page.lockFormatRows(false);
        }
        page.setFitToPage(true);
        PrintSetup paper = page.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        paper.setFitHeight((short) 0);
        page.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        page.getHeader().setCenter("&A"); // the sheet's name
        page.getFooter().setCenter("&P / &N"); // page and pages
    }

    void write(SXSSFSheet page) {
        List<Value> headings = sheet.columns().stream()
                .map(column -> Value.of(column.heading()))
                .toList();
        Row first = page.createRow(0);
        row(first, headings, styles.heading);
        RowHeight.of(headings, sheet.columns()).ifPresent(first::setHeightInPoints);
        RowCount count = new RowCount(sheet.columns().size());
        for (List<Value> values : sheet.rows()) {
            Row row = page.createRow(count.next(values) - 1);
            row(row, values, styles.words);
            if (sheet.isGuarded()) {
                typed(row, values); // its height is left to Excel, so that it grows while somebody types
            } else {
                RowHeight.of(values, sheet.columns()).ifPresent(row::setHeightInPoints);
            }
        }
    }

    /** The words on the second sheet. */
    void notes(SXSSFSheet page) {
        int number = 0;
        for (String line : sheet.notes().lines()) {
            words(page.createRow(number++).createCell(0), line, styles.note);
        }
    }

    /** Cells to type in are text, also where nothing stands in them yet. */
    private void typed(Row row, List<Value> values) {
        for (int i = 0; i < values.size(); i++) {
            if (sheet.columns().get(i).use() == Sheet.Use.FREE) {
                words(row.createCell(i), values.get(i).shown(), styles.typed);
                row.getCell(i).setCellStyle(styles.typed);
            }
        }
    }

    private void row(Row row, List<Value> values, CellStyle wordStyle) {
        for (int i = 0; i < values.size(); i++) {
            content(row.createCell(i), values.get(i), wordStyle);
        }
    }

    private void content(Cell cell, Value value, CellStyle wordStyle) {
        if (value instanceof Value.Blank) {
            cell.setCellStyle(wordStyle); // ruled like its neighbours
        } else if (value instanceof Value.Link link && mayBeFormula(link)) {
            hyperlink(cell, link);
        } else if (value instanceof Value.Day day && !day.day().isBefore(FIRST_SURE_DAY)) {
            cell.setCellStyle(styles.day);
            cell.setCellValue(day.day());
        } else if (value instanceof Value.Whole || value instanceof Value.Decimal) {
            numberOrText(cell, new BigDecimal(value.shown()));
        } else {
            words(cell, value.shown(), wordStyle);
        }
    }

    private void numberOrText(Cell cell, BigDecimal number) {
        if (number.stripTrailingZeros().precision() <= DIGITS) {
            cell.setCellStyle(styles.number);
            cell.setCellValue(number.doubleValue());
        } else {
            words(cell, number.toPlainString(), styles.plainText);
        }
    }

    private void words(Cell cell, String text, CellStyle style) {
        cell.setCellStyle(Formulas.looksLikeOne(text) ? styles.plainText : style);
        String kept = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
        cell.setCellValue(escaped(kept.replace("\r", "")));
    }

    /** Excel reads {@code _x000D_} in a text as a character's number; an escaped underscore keeps it as typed. */
    private static String escaped(String text) {
        return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
    }

    private static boolean mayBeFormula(Value.Link link) {
        return Addresses.mayBeFollowed(link.address())
                && link.address().length() <= LONGEST_IN_FORMULA
                && link.text().length() <= LONGEST_IN_FORMULA;
    }

    /** As a formula: Excel keeps at most 65,530 link objects, and they would have to wait for the end of the sheet. */
    private void hyperlink(Cell cell, Value.Link link) {
        cell.setCellStyle(styles.words);
        cell.setCellFormula("HYPERLINK(" + quoted(link.address()) + "," + quoted(link.text()) + ")");
        cell.setCellValue(link.text());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
