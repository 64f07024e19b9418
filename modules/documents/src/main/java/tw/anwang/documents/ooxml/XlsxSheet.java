package tw.anwang.documents.ooxml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.documents.sheet.Addresses;
import tw.anwang.documents.sheet.Formulas;
import tw.anwang.documents.sheet.RowCount;
import tw.anwang.documents.xml.XmlWriter;

/** sheet1.xml: text inline, so that no table of strings has to be kept until the end. */
final class XlsxSheet {
    /** Excel's day 0. Before 1900-03-01 its calendar has a day that never was; such days go out as text. */
    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);
    /** Digits a number keeps in Excel; longer ones (case numbers) are written as text. */
    private static final int DIGITS = 15;
    /** Characters in a text cell, and in a string inside a formula. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int A4 = 9;
    private static final int LONGEST_IN_FORMULA = 255;
    private static final String CUT = "……（未完：Excel 一格以 32,767 字為限）";

    private final Sheet sheet;
    private final XmlWriter xml;
    private final String[] letters;

    XlsxSheet(Sheet sheet, XmlWriter xml) {
        this.sheet = sheet;
        this.xml = xml;
        letters = IntStream.range(0, sheet.columns().size())
                .mapToObj(XlsxSheet::letters)
                .toArray(String[]::new);
    }

    void write() {
        xml.open("worksheet").attribute("xmlns", XlsxWriter.MAIN);
        xml.open("sheetPr").open("pageSetUpPr").attribute("fitToPage", 1);
        xml.close().close();
        frozenHeadings();
        widths();
        xml.open("sheetData");
        row(
                1,
                sheet.columns().stream()
                        .map(column -> Value.of(column.heading()))
                        .toList(),
                XlsxStyles.HEADING);
        RowCount count = new RowCount(sheet.columns().size());
        for (List<Value> values : sheet.rows()) {
            row(count.next(values), values, XlsxStyles.WORDS);
        }
        xml.close();
        xml.open("pageSetup").attribute("paperSize", A4).attribute("orientation", "landscape");
        xml.attribute("fitToHeight", 0).close();
    }

    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private void frozenHeadings() {
        xml.open("sheetViews").open("sheetView").attribute("workbookViewId", 0);
        xml.open("pane").attribute("ySplit", 1).attribute("topLeftCell", "A2");
        xml.attribute("activePane", "bottomLeft").attribute("state", "frozen");
        xml.close().close().close();
    }

    private void widths() {
        xml.open("cols");
        for (int i = 0; i < letters.length; i++) {
            xml.open("col").attribute("min", i + 1).attribute("max", i + 1);
            xml.attribute("width", sheet.columns().get(i).width() * 2 + 1).attribute("customWidth", 1);
            xml.close();
        }
        xml.close();
    }

    private void row(int number, List<Value> values, int wordStyle) {
        String name = Integer.toString(number);
        xml.open("row").attribute("r", name);
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (!(value instanceof Value.Blank)) {
                xml.open("c").attribute("r", letters[i] + name);
                content(value, wordStyle);
                xml.close();
            }
        }
        xml.close();
    }

    private void content(Value value, int wordStyle) {
        if (value instanceof Value.Link link && mayBeFormula(link)) {
            hyperlink(link);
        } else if (value instanceof Value.Day day && !day.day().isBefore(FIRST_SURE_DAY)) {
            number(Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day.day())), XlsxStyles.DAY);
        } else if (value instanceof Value.Whole || value instanceof Value.Decimal) {
            numberOrText(value.shown());
        } else {
            words(value.shown(), wordStyle);
        }
    }

    private void numberOrText(String digits) {
        if (new BigDecimal(digits).stripTrailingZeros().precision() <= DIGITS) {
            number(digits, XlsxStyles.NUMBER);
        } else {
            words(digits, XlsxStyles.PLAIN_TEXT);
        }
    }

    private void number(String number, int style) {
        xml.attribute("s", style).element("v", number);
    }

    private void words(String text, int style) {
        xml.attribute("s", Formulas.looksLikeOne(text) ? XlsxStyles.PLAIN_TEXT : style);
        String kept = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
        xml.attribute("t", "inlineStr").open("is").open("t").attribute("xml:space", "preserve");
        xml.text(escaped(kept.replace("\r", ""))).close().close();
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
    private void hyperlink(Value.Link link) {
        xml.attribute("s", XlsxStyles.WORDS).attribute("t", "str");
        xml.element("f", "HYPERLINK(" + quoted(link.address()) + "," + quoted(link.text()) + ")");
        xml.element("v", link.text());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
