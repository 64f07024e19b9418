package tw.anwang.documents.xml;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import tw.anwang.kernel.RuleBroken;

/**
 * Reads a stranger's XML element by element: names without prefixes, no document type, no entities, nothing fetched.
 * The JDK's own reader is named, so that no other library in the application takes its place.
 */
public final class XmlPull {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    private XmlPull(XMLStreamReader xml) {
        this.xml = xml;
    }

    public static XmlPull of(InputStream in) throws XMLStreamException {
        return new XmlPull(FACTORY.createXMLStreamReader(in));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves to the next piece: a kind of {@link XMLStreamConstants}. */
    public int next() {
        try {
            int kind = xml.next();
            if (kind == XMLStreamConstants.DTD || kind == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new RuleBroken("documents.sheet.damaged");
            }
            return kind;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    public boolean hasNext() {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Moves to the next start of such an element, anywhere below; false at the end. */
    public boolean find(String element) {
        while (hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT && name().equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** Moves behind the end of the element it stands on. */
    public void skip() {
        for (int depth = 1; depth > 0; ) {
            int kind = next();
            depth += kind == XMLStreamConstants.START_ELEMENT ? 1 : kind == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    public String name() {
        return xml.getLocalName();
    }

    /** The attribute of that local name, or null. */
    public String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A counting attribute, or {@code otherwise} where it is not there or no number. */
    public int attribute(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    public String text() {
        return xml.getText();
    }

    /**
     * Tells a handler of the piece it stands on. The namespace is left out: editions differ in it (transitional,
     * strict), and handlers take none for any.
     */
    public void tell(ContentHandler handler) throws SAXException {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> handler.startElement(null, name(), name(), attributes());
            case XMLStreamConstants.END_ELEMENT -> handler.endElement(null, name(), name());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                handler.characters(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            default -> {} // comments and processing instructions say nothing
        }
    }

    private Attributes attributes() {
        AttributesImpl all = new AttributesImpl();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            all.addAttribute("", name, name, "CDATA", xml.getAttributeValue(i));
        }
        return all;
    }

    private static RuntimeException damaged(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken rule) {
                return rule;
            }
        }
        return new RuleBroken("documents.sheet.damaged");
    }
}
