package tw.anwang.documents.odf;

import tw.anwang.documents.Align;
import tw.anwang.documents.Document;
import tw.anwang.documents.Paragraph;
import tw.anwang.documents.xml.XmlWriter;

/** styles.xml: the styles a writer finds in the style list and can change for the whole paper at once. */
final class OdtStyles {
    static final String TEXT = "Standard";
    static final String HEADING = "Heading_20_";
    static final String TWO_LABELS = "TwoLabels";
    static final String PAGE_BREAK = "PageBreak";
    /** The face of official papers; a machine without it takes its own Chinese font. */
    private static final String FONT = "標楷體";

    private final Document document;
    private final XmlWriter xml;

    OdtStyles(Document document, XmlWriter xml) {
        this.document = document;
        this.xml = xml;
    }

    static String text(Paragraph paragraph) {
        return "Text_" + paragraph.align() + (paragraph.bold() ? "_bold" : "");
    }

    static String cell(Align align, boolean bold) {
        return "Cell_" + align + (bold ? "_bold" : "");
    }

    static void fonts(XmlWriter xml) {
        xml.open("office:font-face-decls")
                .open("style:font-face")
                .attribute("style:name", FONT)
                .attribute("svg:font-family", FONT)
                .close()
                .close();
    }

    void write() {
        OdfNamespaces.root(xml, "office:document-styles");
        fonts(xml);
        xml.open("office:styles");
        defaults();
        int size = document.textSize();
        style(TEXT, "", 1.5, Align.BOTH, size, false, null);
        for (Align align : Align.values()) {
            style("Text_" + align, TEXT, 1.5, align, size, false, null);
            style("Text_" + align + "_bold", TEXT, 1.5, align, size, true, null);
            style(cell(align, false), "", 1.35, align, tableSize(), false, null);
            style(cell(align, true), "", 1.35, align, tableSize(), true, null);
        }
        style(HEADING + 1, TEXT, 1.5, Align.CENTER, size + 4, true, null);
        style(HEADING + 2, TEXT, 1.5, Align.LEFT, size + 2, true, null);
        style(HEADING + 3, TEXT, 1.5, Align.LEFT, size, true, null);
        style(OdtPage.FOOTER, "", 1.2, Align.CENTER, 9, false, null);
        style(OdtPage.HEADER, "", 1.2, Align.RIGHT, 9, false, null);
        style(PAGE_BREAK, "", 1.2, Align.LEFT, 2, false, "page");
        twoLabels();
        xml.close();
        new OdtPage(document, xml).write();
    }

    private double tableSize() {
        return document.textSize() * 5 / 6.0;
    }

    private void defaults() {
        xml.open("style:default-style").attribute("style:family", "paragraph");
        xml.open("style:paragraph-properties")
                .attribute("style:punctuation-wrap", "hanging")
                .attribute("style:line-break", "strict")
                .attribute("style:text-autospace", "none")
                .close();
        xml.open("style:text-properties")
                .attribute("fo:language", "en")
                .attribute("fo:country", "US")
                .attribute("style:language-asian", "zh")
                .attribute("style:country-asian", "TW");
        font(document.textSize());
        xml.close().close();
    }

    private void style(
            String name, String parent, double lineHeight, Align align, double size, boolean bold, String breakBefore) {
        xml.open("style:style").attribute("style:name", name);
        if (name.startsWith(HEADING)) {
            xml.attribute("style:display-name", name.replace("_20_", " "));
        }
        xml.attribute("style:family", "paragraph");
        if (!parent.isEmpty()) {
            xml.attribute("style:parent-style-name", parent);
        }
        xml.open("style:paragraph-properties")
                .attribute("fo:line-height", OdtAutomaticStyles.points(size * lineHeight))
                .attribute("fo:text-align", align.odf());
        if (name.startsWith(HEADING)) {
            if (!name.endsWith("1")) {
                xml.attribute("fo:margin-top", OdtAutomaticStyles.points(size / 2));
            }
            xml.attribute("fo:keep-with-next", "always")
                    .attribute("fo:margin-bottom", OdtAutomaticStyles.points(size / 3));
        } else {
            xml.attribute("fo:orphans", 2).attribute("fo:widows", 2);
        }
        if (breakBefore != null) {
            xml.attribute("fo:break-before", breakBefore);
        }
        xml.close().open("style:text-properties");
        font(size);
        String weight = bold ? "bold" : "normal";
        xml.attribute("fo:font-weight", weight)
                .attribute("style:font-weight-asian", weight)
                .close()
                .close();
    }

    private void font(double size) {
        String points = OdtAutomaticStyles.points(size);
        xml.attribute("style:font-name", FONT)
                .attribute("fo:font-size", points)
                .attribute("style:font-name-asian", FONT)
                .attribute("style:font-size-asian", points);
    }

    private void twoLabels() {
        xml.open("style:style")
                .attribute("style:name", TWO_LABELS)
                .attribute("style:family", "paragraph")
                .attribute("style:parent-style-name", TEXT)
                .open("style:paragraph-properties")
                .open("style:tab-stops")
                .open("style:tab-stop")
                .attribute(
                        "style:position",
                        OdtAutomaticStyles.millimetres(document.page().textWidth() / 2.0))
                .close()
                .close()
                .close()
                .close();
    }
}
