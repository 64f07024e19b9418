package tw.anwang.minutes.source;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tw.anwang.minutes.UnreadableMinutes;

/** The text of an ODT: paragraphs with their automatic numbers, tables; not notes, comments and deletions. */
final class Odt {
    private static final Set<String> SKIPPED =
            Set.of("annotation", "note", "tracked-changes", "page-number", "forms", "script", "event-listeners");
    private static final int MOST_BLANKS = 200;

    private final OdtNumbering numbering = new OdtNumbering();
    private final TextLines lines = new TextLines();
    private StringBuilder paragraph;
    private int paragraphs;
    private String number = "";
    private String startValue;

    static String read(ZipParts zip) throws UnreadableMinutes, XMLStreamException {
        Odt odt = new Odt();
        odt.numbering.readStyles(zip.part("styles.xml"));
        odt.numbering.readStyles(zip.part("content.xml"));
        XMLStreamReader xml = Xml.reader(zip.part("content.xml"));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && SKIPPED.contains(xml.getLocalName())) {
                skip(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                odt.begins(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                odt.ends(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && odt.paragraph != null) {
                odt.paragraph.append(xml.getText());
            }
        }
        return odt.lines.text();
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void begins(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "table" -> lines.tableBegins();
            case "table-row" -> lines.rowBegins();
            case "table-cell" -> lines.cellBegins();
            case "list" -> numbering.listBegins(xml);
            case "list-item" -> {
                startValue = Xml.attribute(xml, "start-value");
                number = null;
            }
            case "p", "h" -> {
                paragraphs++;
                paragraph = paragraphs == 1 ? new StringBuilder() : paragraph;
            }
            case "tab" -> add("\t");
            case "line-break" -> add("\n");
            case "s" -> add(" ".repeat(Math.min(MOST_BLANKS, Math.max(1, Xml.number(Xml.attribute(xml, "c"), 1)))));
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
            case "p", "h" -> paragraphEnds();
            case "list" -> numbering.listEnds();
            case "table-row" -> lines.rowEnds();
            case "table" -> lines.tableEnds();
            default -> {}
        }
    }

    private void paragraphEnds() throws UnreadableMinutes {
        paragraphs--;
        if (paragraphs > 0) {
            add("\n");
            return;
        }
        // the number belongs to the first paragraph of an item; a list item that only holds a list has none
        String shown = number == null ? numbering.next(startValue) : "";
        number = "";
        lines.paragraph(shown + paragraph);
        paragraph = null;
    }
}
