package tw.anwang.documents.odf;

import java.util.List;
import tw.anwang.documents.Block;
import tw.anwang.documents.Document;
import tw.anwang.documents.Paragraph;
import tw.anwang.documents.Table;
import tw.anwang.documents.layout.Hanging;
import tw.anwang.documents.xml.XmlWriter;

/** content.xml: the blocks, each under a style that {@link OdtStyles} or {@link OdtAutomaticStyles} names. */
final class OdtContent {
    private final Document document;
    private final XmlWriter xml;
    private int tables;

    OdtContent(Document document, XmlWriter xml) {
        this.document = document;
        this.xml = xml;
    }

    void write() {
        OdfNamespaces.root(xml, "office:document-content");
        OdtStyles.fonts(xml);
        new OdtAutomaticStyles(document, xml).write();
        xml.open("office:body").open("office:text");
        document.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(OdtStyles.text(paragraph), paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Numbered numbered) {
            paragraph(OdtAutomaticStyles.name(Hanging.of(numbered)), numbered.mark() + numbered.text());
        } else if (block instanceof Block.Labels labels) {
            labels(labels.labels());
        } else if (block instanceof Table table) {
            new OdtTable(table, ++tables, xml).write();
        } else if (block instanceof Block.Signatures signatures) {
            paragraph(OdtAutomaticStyles.name(signatures), String.join("：\t", signatures.roles()) + "：");
        } else if (block instanceof Block.PageBreak) {
            paragraph(OdtStyles.PAGE_BREAK, "");
        }
    }

    private void heading(Block.Heading heading) {
        xml.open("text:h")
                .attribute("text:style-name", OdtStyles.HEADING + heading.level())
                .attribute("text:outline-level", heading.level());
        OdfText.write(xml, heading.text());
        xml.close();
    }

    private void labels(List<Block.Label> labels) {
        Block.Label first = labels.get(0);
        if (labels.size() == 1) {
            paragraph(OdtAutomaticStyles.name(Hanging.of(first)), first.printed() + first.value());
        } else {
            Block.Label second = labels.get(1);
            paragraph(OdtStyles.TWO_LABELS, first.printed() + first.value() + "\t" + second.printed() + second.value());
        }
    }

    private void paragraph(String style, String text) {
        xml.open("text:p").attribute("text:style-name", style);
        OdfText.write(xml, text);
        xml.close();
    }
}
