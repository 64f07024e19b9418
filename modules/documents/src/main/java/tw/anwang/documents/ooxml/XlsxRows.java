package tw.anwang.documents.ooxml;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.SAXException;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetRow;
import tw.anwang.documents.Value;
import tw.anwang.documents.sheet.GuardedZip;
import tw.anwang.documents.sheet.RowBuilder;
import tw.anwang.documents.sheet.RowSource;
import tw.anwang.documents.xml.XmlPull;
import tw.anwang.kernel.RuleBroken;

/**
 * The rows of an Excel sheet. POI's handler wants to be told of a whole sheet at once; it is told of one element after
 * the other as rows are asked for, so that no more than a row is ever kept.
 */
public final class XlsxRows implements RowSource, SheetContentsHandler {
    /** What POI finds wrong with a stranger's file is said to that person and not to the log. */
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    private static final int DAY_LENGTH = "2022-10-05".length();

    static {
        POI.setLevel(Level.OFF);
    }

    private final GuardedZip zip;
    private final RowBuilder builder;
    private final XmlPull xml;
    private final CellNumbers numbers;
    private final XSSFSheetXMLHandler handler;
    private int column;
    private boolean isoDay;
    private SheetRow row;
    private boolean ended;

    public XlsxRows(GuardedZip zip, SheetFile file) {
        this.zip = zip;
        builder = new RowBuilder(file);
        try {
            OPCPackage parts = OPCPackage.open(new GuardedPackage(zip));
            XSSFReader workbook = new XSSFReader(parts);
            if (file.mergedRepeated()) {
                merged(sheet(workbook, file.sheet()));
            }
            numbers = new CellNumbers(countsFrom1904(workbook));
            handler = new XSSFSheetXMLHandler(
                    styles(workbook), new ReadOnlySharedStringsTable(parts, false), this, numbers, false);
            xml = sheet(workbook, file.sheet());
            if (!xml.find("sheetData")) {
                throw new RuleBroken("documents.sheet.notASpreadsheet");
            }
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException failed) {
            throw refused(failed);
        }
    }

    private static XmlPull sheet(XSSFReader workbook, int number)
            throws IOException, OpenXML4JException, XMLStreamException {
        Iterator<InputStream> sheets = workbook.getSheetsData();
        for (int n = 1; sheets.hasNext(); n++) {
            InputStream sheet = sheets.next();
            if (n == number) {
                return XmlPull.of(sheet);
            }
            sheet.close();
        }
        throw new RuleBroken("documents.sheet.noSuchSheet", number);
    }

    private static StylesTable styles(XSSFReader workbook) throws IOException, OpenXML4JException {
        StylesTable named = workbook.getStylesTable();
        StylesTable styles = named == null ? new StylesTable() : named;
        DayFormat.nameEastAsian(styles);
        return styles;
    }

    private static boolean countsFrom1904(XSSFReader workbook)
            throws IOException, OpenXML4JException, XMLStreamException {
        XmlPull xml = XmlPull.of(workbook.getWorkbookData());
        String flag = xml.find("workbookPr") ? xml.attribute("date1904") : null;
        return "1".equals(flag) || "true".equals(flag);
    }

    /** Merged ranges stand behind the rows, so they take a reading of their own. */
    private void merged(XmlPull ranges) {
        while (ranges.find("mergeCell")) {
            CellRangeAddress range = CellRangeAddress.valueOf(String.valueOf(ranges.attribute("ref")));
            int rows = range.getLastRow() - range.getFirstRow() + 1;
            int columns = range.getLastColumn() - range.getFirstColumn() + 1;
            builder.merge(range.getFirstRow() + 1, range.getFirstColumn(), rows, columns);
        }
    }

    @Override
    public SheetRow next() {
        try {
            row = null;
            while (row == null && !ended) {
                event();
            }
            return row;
        } catch (SAXException | RuntimeException failed) {
            throw refused(failed);
        }
    }

    private void event() throws SAXException {
        boolean begins = xml.next() == START_ELEMENT;
        if (begins && xml.name().equals("rPh")) {
            xml.skip(); // readings (注音) that East Asian editions store beside a text
            return;
        }
        if (begins && xml.name().equals("c")) {
            String place = xml.attribute("r");
            column = place == null ? column + 1 : new CellAddress(place).getColumn();
            isoDay = "d".equals(xml.attribute("t"));
        }
        xml.tell(handler);
    }

    @Override
    public void startRow(int index) {
        column = -1;
    }

    @Override
    public void cell(String reference, String shown, XSSFComment comment) {
        Value words = isoDay ? isoDay(shown) : Value.of(shown);
        builder.put(column, 1, numbers.take().orElse(words));
    }

    @Override
    public void endRow(int index) {
        row = builder.finish(index + 1);
    }

    @Override
    public void endSheet() {
        ended = true;
    }

    private static Value isoDay(String written) {
        try {
            return Value.of(LocalDate.parse(written.substring(0, Math.min(DAY_LENGTH, written.length()))));
        } catch (DateTimeParseException noDay) {
            return Value.of(written);
        }
    }

    /** Whatever POI throws at a stranger's file means that the file is not what it should be. */
    private static RuntimeException refused(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken rule) {
                return rule;
            }
        }
        return new RuleBroken("documents.sheet.damaged");
    }

    @Override
    public void close() {
        zip.close();
    }
}
