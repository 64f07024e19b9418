package tw.anwang.documents.pdf;

import java.io.StringWriter;
import java.util.List;
import tw.anwang.documents.Align;
import tw.anwang.documents.Block;
import tw.anwang.documents.Document;
import tw.anwang.documents.Paragraph;
import tw.anwang.documents.Table;
import tw.anwang.documents.layout.Hanging;
import tw.anwang.documents.xml.XmlWriter;

/** The paper as the one XHTML page the layout library reads. */
final class Xhtml {
    private final Document document;
    private final Print print;
    private final StringWriter page = new StringWriter();
    private final XmlWriter xml = XmlWriter.to(page);

    Xhtml(Document document, Print print) {
        this.document = document;
        this.print = print;
    }

    String text() {
        xml.open("html").attribute("xmlns", "http://www.w3.org/1999/xhtml").attribute("lang", "zh-TW");
        xml.open("head")
                .element("title", document.title())
                .open("meta")
                .attribute("name", "subject")
                .attribute("content", document.title())
                .close()
                .element("style", Css.of(document, print))
                .close();
        xml.open("body");
        document.blocks().forEach(this::block);
        xml.finish();
        return page.toString();
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, paragraph.align());
        } else if (block instanceof Block.Heading heading) {
            xml.open("h" + heading.level());
            lines(heading.text());
            xml.close();
        } else if (block instanceof Block.Numbered numbered) {
            hanging(Hanging.of(numbered), numbered.mark() + numbered.text());
        } else if (block instanceof Block.Labels labels) {
            labels(labels.labels());
        } else if (block instanceof Table table) {
            new XhtmlTable(table, this, xml).write();
        } else if (block instanceof Block.Signatures signatures) {
            beside(
                    "signatures",
                    signatures.roles().stream().map(role -> role + "：").toList());
        } else if (block instanceof Block.PageBreak) {
            xml.open("div").attribute("class", "break").close();
        }
    }

    void paragraph(Paragraph paragraph, Align align) {
        xml.open("p").attribute("style", "text-align: " + Css.align(align));
        if (paragraph.bold()) {
            xml.attribute("class", "bold");
        }
        lines(paragraph.text());
        xml.close();
    }

    private void labels(List<Block.Label> labels) {
        if (labels.size() == 1) {
            Block.Label label = labels.get(0);
            hanging(Hanging.of(label), label.printed() + label.value());
        } else {
            beside(
                    "beside",
                    labels.stream()
                            .map(label -> label.printed() + label.value())
                            .toList());
        }
    }

    private void hanging(Hanging hanging, String text) {
        xml.open("p")
                .attribute(
                        "style",
                        "margin-left: %s; text-indent: %s".formatted(Css.ems(hanging.left()), Css.ems(-hanging.out())));
        lines(text);
        xml.close();
    }

    private void beside(String style, List<String> texts) {
        xml.open("table").attribute("class", style).open("tr");
        for (String text : texts) {
            xml.open("td");
            lines(text);
            xml.close();
        }
        xml.close().close();
    }

    /** Text with its own line feeds. */
    void lines(String text) {
        boolean first = true;
        for (String line : print.of(text).split("\n", -1)) {
            if (!first) {
                xml.open("br").close();
            }
            xml.text(line);
            first = false;
        }
    }
}
