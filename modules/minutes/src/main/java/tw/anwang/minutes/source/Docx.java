package tw.anwang.minutes.source;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tw.anwang.minutes.UnreadableMinutes;

/** The text of a DOCX: paragraphs with their automatic numbers, tables, insertions; not deletions, heads and feet. */
final class Docx {
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "pict", "rPrChange", "pPrChange");

    private final DocxNumbering numbering;
    private final TextLines lines = new TextLines();
    private StringBuilder paragraph;
    private String numId;
    private String level;
    private String style;
    private boolean inProperties;

    private Docx(ZipParts zip) throws XMLStreamException {
        numbering = new DocxNumbering(zip.part("word/numbering.xml"), zip.part("word/styles.xml"));
    }

    static String read(ZipParts zip) throws UnreadableMinutes, XMLStreamException {
        Docx docx = new Docx(zip);
        XMLStreamReader xml = Xml.reader(zip.part("word/document.xml"));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && SKIPPED.contains(xml.getLocalName())) {
                skip(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                docx.begins(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                docx.ends(xml.getLocalName());
            }
        }
        return docx.lines.text();
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void begins(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tbl" -> lines.tableBegins();
            case "tr" -> lines.rowBegins();
            case "tc" -> lines.cellBegins();
            case "p" -> {
                paragraph = new StringBuilder();
                numId = null;
                level = null;
                style = null;
            }
            case "pPr" -> inProperties = true;
            case "pStyle" -> style = Xml.attribute(xml, "val");
            case "numId" -> numId = inProperties ? Xml.attribute(xml, "val") : numId;
            case "ilvl" -> level = inProperties ? Xml.attribute(xml, "val") : level;
            case "t" -> add(xml.getElementText());
            case "tab", "ptab" -> add(inProperties ? "" : "\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            default -> {}
        }
    }

    private void add(String text) {
        if (paragraph != null) {
            paragraph.append(text);
        }
    }

    private void ends(String name) throws UnreadableMinutes {
        switch (name) {
            case "pPr" -> inProperties = false;
            case "p" -> paragraphEnds();
            case "tr" -> lines.rowEnds();
            case "tbl" -> lines.tableEnds();
            default -> {}
        }
    }

    private void paragraphEnds() throws UnreadableMinutes {
        if (paragraph != null) {
            String number = paragraph.toString().isBlank() ? "" : numbering.next(numId, level, style);
            lines.paragraph(number + paragraph);
            paragraph = null;
        }
    }
}
