package tw.anwang.documents.ooxml;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetRow;
import tw.anwang.documents.Value;
import tw.anwang.documents.sheet.GuardedZip;
import tw.anwang.documents.sheet.RowBuilder;
import tw.anwang.documents.sheet.RowSource;
import tw.anwang.documents.xml.XmlPull;
import tw.anwang.kernel.RuleBroken;

/** The rows of an Excel sheet. */
public final class XlsxRows implements RowSource {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final GuardedZip zip;
    private final RowBuilder builder;
    private final XmlPull xml;
    private final XlsxCell cell;
    private int number;
    private boolean ended;

    public XlsxRows(GuardedZip zip, SheetFile file) {
        this.zip = zip;
        builder = new RowBuilder(file);
        XlsxWorkbook workbook = XlsxWorkbook.read(zip, file.sheet());
        if (file.mergedRepeated()) {
            merged(workbook.sheet());
        }
        xml = zip.xml(workbook.sheet());
        cell = new XlsxCell(workbook, xml);
        if (!xml.find("sheetData")) {
            throw new RuleBroken("documents.sheet.notASpreadsheet");
        }
    }

    /** Merged ranges stand behind the rows, so they take a reading of their own. */
    private void merged(String sheet) {
        XmlPull ranges = zip.xml(sheet);
        while (ranges.find("mergeCell")) {
            Matcher range = RANGE.matcher(String.valueOf(ranges.attribute("ref")));
            if (range.matches()) {
                int row = Integer.parseInt(range.group(2));
                int column = column(range.group(1));
                int rows = Integer.parseInt(range.group(4)) - row + 1;
                builder.merge(row, column, rows, column(range.group(3)) - column + 1);
            }
        }
    }

    /** The column a reference such as AB12 begins with, from 0. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < Math.min(3, reference.length()) && Character.isUpperCase(reference.charAt(i)); i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public SheetRow next() {
        while (!ended) {
            int kind = xml.next();
            if (kind == END_ELEMENT && xml.name().equals("sheetData")) {
                ended = true;
            } else if (kind == START_ELEMENT) {
                number = xml.attribute("r", number + 1);
                cells();
                SheetRow row = builder.finish(number);
                if (row != null) {
                    return row;
                }
            }
        }
        return null;
    }

    private void cells() {
        int column = -1;
        for (int kind = xml.next(); kind != END_ELEMENT; kind = xml.next()) {
            if (kind == START_ELEMENT) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : Math.max(0, column(reference));
                Value value = cell.read();
                builder.put(column, 1, value);
            }
        }
    }

    @Override
    public void close() {
        zip.close();
    }
}
