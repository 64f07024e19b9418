package tw.anwang.documents.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, attributes and text. Characters XML 1.0 forbids (control characters, half a surrogate pair) become
 * U+FFFD, so that no typed text can make a file unreadable; the JDK's writer lets them through.
 */
public final class XmlWriter {
    private static final int CHUNK = 1 << 14;

    private final Writer out;
    private final StringBuilder pending = new StringBuilder(CHUNK + 256);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    private XmlWriter(Writer out) {
        this.out = out;
    }

    /** Writes UTF-8 with an XML declaration. */
    public static XmlWriter to(OutputStream out) {
        XmlWriter xml = new XmlWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        xml.pending.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return xml;
    }

    /** Writes into memory, without a declaration. */
    public static XmlWriter to(StringWriter out) {
        return new XmlWriter(out);
    }

    public XmlWriter open(String element) {
        closeTag();
        pending.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    public XmlWriter attribute(String name, String value) {
        pending.append(' ').append(name).append("=\"");
        escape(value, true);
        pending.append('"');
        return this;
    }

    public XmlWriter attribute(String name, int value) {
        pending.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    public XmlWriter text(String text) {
        closeTag();
        escape(text, false);
        return this;
    }

    public XmlWriter close() {
        String element = open.pop();
        if (inTag) {
            pending.append("/>");
            inTag = false;
        } else {
            pending.append("</").append(element).append('>');
        }
        if (pending.length() >= CHUNK) {
            drain();
        }
        return this;
    }

    /** An element with text alone. */
    public XmlWriter element(String name, String text) {
        return open(name).text(text).close();
    }

    /** Closes what is still open and hands everything on; the stream below stays open. */
    public void finish() {
        while (!open.isEmpty()) {
            close();
        }
        drain();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeTag() {
        if (inTag) {
            pending.append('>');
            inTag = false;
        }
    }

    private void drain() {
        try {
            out.append(pending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pending.setLength(0);
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> pending.append("&lt;");
                case '>' -> pending.append("&gt;");
                case '&' -> pending.append("&amp;");
                case '"' -> pending.append(inAttribute ? "&quot;" : "\"");
                case '\n', '\t' -> whiteSpace(c, inAttribute);
                case '\r' -> pending.append("&#13;");
                default -> i += character(text, i, c);
            }
        }
    }

    private void whiteSpace(char c, boolean inAttribute) {
        if (inAttribute) {
            pending.append("&#").append((int) c).append(';');
        } else {
            pending.append(c);
        }
    }

    /** @return how many more chars than one it took */
    private int character(String text, int at, char c) {
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            pending.append(c).append(text.charAt(at + 1));
            return 1;
        }
        boolean forbidden = c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE';
        pending.append(forbidden ? '\uFFFD' : c);
        return 0;
    }
}
