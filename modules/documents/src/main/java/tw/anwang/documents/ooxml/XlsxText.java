package tw.anwang.documents.ooxml;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.regex.Pattern;
import tw.anwang.documents.xml.XmlPull;

/** Rich text: its runs joined, without the readings (注音) that East Asian editions store beside it. */
final class XlsxText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /** Reads from the start of an element to its end. */
    static String read(XmlPull xml) {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int kind = xml.next();
            if (kind == START_ELEMENT && (xml.name().equals("rPh") || xml.name().equals("rPr"))) {
                xml.skip();
            } else if (kind == START_ELEMENT) {
                depth++;
            } else if (kind == END_ELEMENT) {
                depth--;
            } else if (kind == CHARACTERS || kind == CDATA || kind == SPACE) {
                text.append(xml.text());
            }
        }
        return text.indexOf("_x") < 0 ? text.toString() : unescaped(text);
    }

    private static String unescaped(CharSequence text) {
        return ESCAPED.matcher(text)
                .replaceAll(code -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
