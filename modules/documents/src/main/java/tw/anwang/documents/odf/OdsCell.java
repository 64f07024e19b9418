package tw.anwang.documents.odf;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tw.anwang.documents.Value;
import tw.anwang.documents.sheet.Numbers;
import tw.anwang.documents.xml.XmlPull;

/** One cell of an OpenDocument sheet. */
final class OdsCell {
    private static final int DAY_LENGTH = "2022-10-05".length();
    private static final int MOST_SPACES = 1_000;

    private final XmlPull xml;
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    private OdsCell(XmlPull xml) {
        this.xml = xml;
    }

    /** Reads from the start of the cell to its end. */
    static Value read(XmlPull xml) {
        String type = xml.attribute("value-type");
        String number = xml.attribute("value");
        String day = xml.attribute("date-value");
        String text = new OdsCell(xml).text();
        if (number != null && type != null && !type.equals("string")) {
            return Numbers.of(number);
        }
        return day == null ? Value.of(text) : day(day, text);
    }

    private static Value day(String written, String shown) {
        try {
            return Value.of(LocalDate.parse(written.substring(0, Math.min(DAY_LENGTH, written.length()))));
        } catch (DateTimeParseException noDay) {
            return Value.of(shown);
        }
    }

    private String text() {
        int inParagraph = 0;
        for (int depth = 1; depth > 0; ) {
            int kind = xml.next();
            if (kind == START_ELEMENT && isAside()) {
                xml.skip();
            } else if (kind == START_ELEMENT) {
                depth++;
                inParagraph += xml.name().equals("p") ? 1 : 0;
                space();
            } else if (kind == END_ELEMENT) {
                depth--;
                inParagraph -= xml.name().equals("p") ? 1 : 0;
            } else if (inParagraph > 0 && (kind == CHARACTERS || kind == CDATA || kind == SPACE)) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }

    /** Remarks, pictures and tables inside a cell are not its text. */
    private boolean isAside() {
        return switch (xml.name()) {
            case "annotation", "frame", "table", "ruby-text", "shapes" -> true;
            default -> false;
        };
    }

    private void space() {
        switch (xml.name()) {
            case "p" -> {
                if (begun) {
                    text.append('\n');
                }
                begun = true;
            }
            case "s" -> text.append(" ".repeat(Math.max(1, Math.min(MOST_SPACES, xml.attribute("c", 1)))));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {} // a span or a link: its text follows
        }
    }
}
