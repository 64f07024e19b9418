package tw.anwang.documents.odf;

import tw.anwang.documents.Document;
import tw.anwang.documents.PageFormat;
import tw.anwang.documents.layout.RunningLine;
import tw.anwang.documents.xml.XmlWriter;

/** The end of styles.xml: paper, margins, and the lines that stand on every page. */
final class OdtPage {
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";

    private final Document document;
    private final XmlWriter xml;

    OdtPage(Document document, XmlWriter xml) {
        this.document = document;
        this.xml = xml;
    }

    void write() {
        xml.open("office:automatic-styles");
        layout();
        xml.close();
        xml.open("office:master-styles")
                .open("style:master-page")
                .attribute("style:name", "Standard")
                .attribute("style:page-layout-name", "Page");
        running("style:header", HEADER, document.header());
        running("style:footer", FOOTER, document.footer());
        xml.close().close();
    }

    /** Half of the upper and lower margin belongs to the running lines, as OpenDocument counts. */
    private void layout() {
        PageFormat page = document.page();
        xml.open("style:page-layout").attribute("style:name", "Page");
        xml.open("style:page-layout-properties")
                .attribute("fo:page-width", page.width() + "mm")
                .attribute("fo:page-height", page.height() + "mm")
                .attribute("style:print-orientation", page.landscape() ? "landscape" : "portrait")
                .attribute("fo:margin-top", page.top() / 2 + "mm")
                .attribute("fo:margin-right", page.right() + "mm")
                .attribute("fo:margin-bottom", page.bottom() / 2 + "mm")
                .attribute("fo:margin-left", page.left() + "mm")
                .close();
        runningStyle("style:header-style", "fo:margin-bottom", page.top() - page.top() / 2);
        runningStyle("style:footer-style", "fo:margin-top", page.bottom() - page.bottom() / 2);
        xml.close();
    }

    private void runningStyle(String element, String gap, int height) {
        xml.open(element)
                .open("style:header-footer-properties")
                .attribute("fo:min-height", height + "mm")
                .attribute(gap, "2mm")
                .close()
                .close();
    }

    private void running(String element, String style, String line) {
        xml.open(element).open("text:p").attribute("text:style-name", style);
        for (String piece : RunningLine.pieces(line)) {
            switch (piece) {
                case Document.PAGE ->
                    xml.open("text:page-number")
                            .attribute("text:select-page", "current")
                            .text("1")
                            .close();
                case Document.PAGES -> xml.open("text:page-count").text("1").close();
                default -> OdfText.write(xml, piece);
            }
        }
        xml.close().close();
    }
}
