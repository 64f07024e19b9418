package tw.anwang.documents.odf;

import java.util.List;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.xml.XmlWriter;

/** The few styles of a spreadsheet: headings, wrapped words, numbers, and days shown in ROC years. */
final class OdsStyles {
    static final String TABLE = "Sheet";
    static final String HEADING = "Heading";
    static final String WORDS = "Words";
    static final String PLAIN_TEXT = "PlainText";
    static final String NUMBER = "Number";
    static final String DAY = "Day";
    /** A cell to type in, where others are locked: what is typed stays text. */
    static final String TYPED = "Typed";
    /** The one column of a sheet of words. */
    static final String NOTES = "Notes";
    /** A line on a sheet of words: without rules. */
    static final String NOTE = "Note";

    private static final String ROC_DAY = "RocDay";
    private static final String AS_TYPED = "AsTyped";
    /** Width of a Chinese character at 11 points, and of the edges of a cell, in millimetres. */
    private static final double CHARACTER = 3.9;

    private static final double EDGES = 2;
    private static final int NOTES_WIDTH = 50;

    private OdsStyles() {}

    static String column(int index) {
        return "C" + (index + 1);
    }

    static void automatic(XmlWriter xml, Sheet sheet) {
        List<Sheet.Column> columns = sheet.columns();
        xml.open("office:automatic-styles");
        rocDay(xml);
        xml.open("number:text-style")
                .attribute("style:name", AS_TYPED)
                .open("number:text-content")
                .close()
                .close();
        style(xml, TABLE, "table").attribute("style:master-page-name", "Default");
        xml.open("style:table-properties")
                .attribute("table:display", "true")
                .close()
                .close();
        for (int i = 0; i < columns.size(); i++) {
            wide(xml, column(i), columns.get(i).width());
        }
        if (sheet.notes() != null) {
            wide(xml, NOTES, NOTES_WIDTH);
        }
        cell(xml, HEADING, null, true);
        cell(xml, WORDS, null, false);
        if (sheet.notes() != null) {
            cell(xml, NOTE, null, false);
        }
        cell(xml, PLAIN_TEXT, AS_TYPED, false);
        cell(xml, NUMBER, null, false);
        cell(xml, DAY, ROC_DAY, false);
        if (sheet.isGuarded()) {
            cell(xml, TYPED, AS_TYPED, false);
        }
        xml.close();
    }

    private static void wide(XmlWriter xml, String name, int characters) {
        style(xml, name, "table-column").open("style:table-column-properties");
        double width = characters * CHARACTER + EDGES;
        xml.attribute("style:column-width", OdtAutomaticStyles.millimetres(width))
                .close()
                .close();
    }

    /** styles.xml: a page that lies, so that wide lists print, with the sheet's name above and its number below. */
    static void common(XmlWriter xml) {
        OdfNamespaces.root(xml, "office:document-styles");
        xml.open("office:automatic-styles").open("style:page-layout").attribute("style:name", "Page");
        xml.open("style:page-layout-properties")
                .attribute("fo:page-width", "297mm")
                .attribute("fo:page-height", "210mm")
                .attribute("style:print-orientation", "landscape")
                .attribute("fo:margin", "15mm")
                .attribute("style:scale-to-X", 1)
                .close();
        running(xml, "style:header-style", "fo:margin-bottom");
        running(xml, "style:footer-style", "fo:margin-top");
        xml.close().close();
        xml.open("office:master-styles")
                .open("style:master-page")
                .attribute("style:name", "Default")
                .attribute("style:page-layout-name", "Page");
        xml.open("style:header")
                .open("text:p")
                .element("text:sheet-name", "???")
                .close()
                .close();
        xml.open("style:footer")
                .open("text:p")
                .element("text:page-number", "1")
                .text(" / ")
                .element("text:page-count", "1")
                .close()
                .close();
        xml.close().close();
    }

    /** Without a height of its own LibreOffice prints none of its words. */
    private static void running(XmlWriter xml, String element, String gap) {
        xml.open(element)
                .open("style:header-footer-properties")
                .attribute("fo:min-height", "7mm")
                .attribute(gap, "2mm")
                .close()
                .close();
    }

    /** 112/01/07 on the screen, a real date below it. */
    private static void rocDay(XmlWriter xml) {
        xml.open("number:date-style")
                .attribute("style:name", ROC_DAY)
                .attribute("number:language", "zh")
                .attribute("number:country", "TW");
        xml.open("number:year").attribute("number:calendar", "ROC").close().element("number:text", "/");
        xml.open("number:month").attribute("number:style", "long").close().element("number:text", "/");
        xml.open("number:day").attribute("number:style", "long").close().close();
    }

    private static void cell(XmlWriter xml, String name, String format, boolean heading) {
        style(xml, name, "table-cell");
        if (format != null) {
            xml.attribute("style:data-style-name", format);
        }
        xml.open("style:table-cell-properties")
                .attribute("fo:wrap-option", "wrap")
                .attribute("style:vertical-align", "top");
        if (!name.equals(NOTE)) {
            xml.attribute("fo:border", "0.5pt solid #808080");
        }
        if (name.equals(TYPED)) {
            xml.attribute("style:cell-protect", "none").attribute("fo:background-color", "#fffbe6");
        }
        if (heading) {
            xml.attribute("fo:background-color", "#eeeeee");
        }
        xml.close();
        if (name.equals(DAY)) { // below words such as 下次會議, where other dates of the column stand
            xml.open("style:paragraph-properties")
                    .attribute("fo:text-align", "start")
                    .close();
        }
        xml.open("style:text-properties");
        String weight = heading ? "bold" : "normal";
        xml.attribute("fo:font-weight", weight)
                .attribute("style:font-weight-asian", weight)
                .close()
                .close();
    }

    private static XmlWriter style(XmlWriter xml, String name, String family) {
        return xml.open("style:style").attribute("style:name", name).attribute("style:family", family);
    }
}
