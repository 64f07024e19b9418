package tw.anwang.documents.ooxml;

import tw.anwang.documents.xml.XmlWriter;

/** styles.xml: the cell formats our sheets use, by their index. */
final class XlsxStyles {
    static final int NUMBER = 0;
    static final int WORDS = 1;
    static final int HEADING = 2;
    /** A real date that shows 112/01/07: {@code e} counts years of the era of language 404, the Republic. */
    static final int DAY = 3;
    /** Text that stays text when someone edits it. */
    static final int PLAIN_TEXT = 4;

    private static final int ROC_FORMAT = 164;
    private static final int TEXT_FORMAT = 49;

    private XlsxStyles() {}

    static void write(XmlWriter xml) {
        xml.open("styleSheet").attribute("xmlns", XlsxWriter.MAIN);
        xml.open("numFmts").attribute("count", 1).open("numFmt").attribute("numFmtId", ROC_FORMAT);
        xml.attribute("formatCode", "[$-404]e/mm/dd;@").close().close();
        xml.open("fonts").attribute("count", 2);
        font(xml, false);
        font(xml, true);
        xml.close();
        xml.open("fills").attribute("count", 2);
        fill(xml, "none");
        fill(xml, "gray125");
        xml.close();
        xml.open("borders").attribute("count", 1).open("border");
        for (String edge : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
            xml.open(edge).close();
        }
        xml.close().close();
        xml.open("cellStyleXfs").attribute("count", 1).open("xf").attribute("numFmtId", 0);
        xml.attribute("fontId", 0)
                .attribute("fillId", 0)
                .attribute("borderId", 0)
                .close()
                .close();
        xml.open("cellXfs").attribute("count", 5);
        format(xml, 0, 0, false);
        format(xml, 0, 0, false);
        format(xml, 0, 1, false);
        format(xml, ROC_FORMAT, 0, false);
        format(xml, TEXT_FORMAT, 0, true);
    }

    private static void font(XmlWriter xml, boolean bold) {
        xml.open("font");
        if (bold) {
            xml.open("b").close();
        }
        xml.open("sz").attribute("val", 11).close();
        xml.open("name").attribute("val", "新細明體").close().close();
    }

    private static void fill(XmlWriter xml, String pattern) {
        xml.open("fill")
                .open("patternFill")
                .attribute("patternType", pattern)
                .close()
                .close();
    }

    private static void format(XmlWriter xml, int number, int font, boolean quoted) {
        xml.open("xf").attribute("numFmtId", number).attribute("fontId", font).attribute("fillId", 0);
        xml.attribute("borderId", 0).attribute("xfId", 0);
        if (quoted) {
            xml.attribute("quotePrefix", 1);
        }
        xml.attribute("applyNumberFormat", 1).attribute("applyFont", 1).attribute("applyAlignment", 1);
        xml.open("alignment").attribute("vertical", "top").attribute("wrapText", 1);
        xml.close().close();
    }
}
