package tw.anwang.documents.ooxml;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tw.anwang.documents.Value;
import tw.anwang.documents.sheet.Numbers;
import tw.anwang.documents.xml.XmlPull;

/** Reads one cell after the other of an Excel sheet. */
final class XlsxCell {
    private static final int DAY_LENGTH = "2022-10-05".length();
    private static final int FROM_1904 = 1_462;
    /** 9999-12-31, the last day Excel knows. */
    private static final double LAST_DAY = 2_958_465;
    /** Excel's calendar has a 29 February 1900; the days before it are one further on. */
    private static final int NEVER_WAS = 60;

    private final XlsxWorkbook workbook;
    private final XmlPull xml;

    XlsxCell(XlsxWorkbook workbook, XmlPull xml) {
        this.workbook = workbook;
        this.xml = xml;
    }

    /** Reads from the start of the cell to its end. */
    Value read() {
        String type = xml.attribute("t");
        int format = xml.attribute("s", 0);
        String content = "";
        for (int kind = xml.next(); kind != END_ELEMENT; kind = xml.next()) {
            if (kind == START_ELEMENT) {
                boolean shown = xml.name().equals("v") || xml.name().equals("is");
                String read = XlsxText.read(xml);
                content = shown ? read : content;
            }
        }
        return value(type == null ? "n" : type, format, content);
    }

    private Value value(String type, int format, String content) {
        if (content.isEmpty()) {
            return Value.BLANK;
        }
        return switch (type) {
            case "s" -> shared(content);
            case "n" -> workbook.showsDay(format) ? day(content) : Numbers.of(content);
            case "d" -> isoDay(content);
            case "b" -> Value.of(content.equals("1") ? "TRUE" : "FALSE");
            default -> Value.of(content);
        };
    }

    private Value shared(String index) {
        try {
            return Value.of(workbook.strings().get(Integer.parseInt(index.strip())));
        } catch (NumberFormatException | IndexOutOfBoundsException noSuchText) {
            return Value.BLANK;
        }
    }

    private Value day(String serial) {
        try {
            double days = Double.parseDouble(serial) + (workbook.from1904() ? FROM_1904 : 0);
            if (!(days >= 1 && days <= LAST_DAY)) {
                return Numbers.of(serial);
            }
            return Value.of(XlsxSheet.DAY_ZERO.plusDays((long) days + (days < NEVER_WAS ? 1 : 0)));
        } catch (NumberFormatException noNumber) {
            return Value.of(serial);
        }
    }

    private static Value isoDay(String written) {
        try {
            return Value.of(LocalDate.parse(written.substring(0, Math.min(DAY_LENGTH, written.length()))));
        } catch (DateTimeParseException noDay) {
            return Value.of(written);
        }
    }
}
