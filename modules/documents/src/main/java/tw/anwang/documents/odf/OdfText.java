package tw.anwang.documents.odf;

import tw.anwang.documents.xml.XmlWriter;

/** Text inside a {@code text:p}: OpenDocument folds white space, so runs of it, tabs and line feeds are elements. */
final class OdfText {
    private OdfText() {}

    static void write(XmlWriter xml, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean folded = c == ' ' && (i == 0 || text.charAt(i - 1) == ' ');
            if (c == '\n' || c == '\t' || c == '\r' || folded) {
                xml.text(text.substring(from, i));
                space(xml, c);
                from = i + 1;
            }
        }
        xml.text(from == 0 ? text : text.substring(from));
    }

    private static void space(XmlWriter xml, char c) {
        switch (c) {
            case '\n' -> xml.open("text:line-break").close();
            case '\t' -> xml.open("text:tab").close();
            case ' ' -> xml.open("text:s").close();
            default -> {} // a carriage return says nothing its line feed does not
        }
    }
}
