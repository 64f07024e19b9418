package tw.anwang.portal.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What is written in a file, without blanks and line ends: a print breaks its lines where it likes. */
final class DocumentWords {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private DocumentWords() {}

    /** Every paragraph, heading and cell of an ODT or ODS that a reader sees; columns that are hidden are left out. */
    static List<String> ofOpenDocument(Path file) throws IOException {
        List<String> words = new ArrayList<>();
        collect(content(file), Set.of(), words);
        return words.stream()
                .map(DocumentWords::bare)
                .map(line -> line.matches("\\d+\\.0") ? line.replace(".0", "") : line) // a spreadsheet shows 75
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String ofPdf(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return bare(new PDFTextStripper().getText(pdf));
        }
    }

    /** Without blanks; a font may map a character to its twin for compatibility. */
    static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }

    private static Element content(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("content.xml"))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
    }

    private static Set<Integer> hiddenColumns(Element table) {
        Set<Integer> hidden = new HashSet<>();
        NodeList columns = table.getElementsByTagNameNS(TABLE, "table-column");
        for (int i = 0; i < columns.getLength(); i++) {
            if ("collapse".equals(((Element) columns.item(i)).getAttributeNS(TABLE, "visibility"))) {
                hidden.add(i);
            }
        }
        return hidden;
    }

    private static void collect(Node node, Set<Integer> hidden, List<String> words) {
        if (TEXT.equals(node.getNamespaceURI()) && Set.of("p", "h").contains(node.getLocalName())) {
            words.add(node.getTextContent());
            return;
        }
        Set<Integer> left =
                node instanceof Element table && "table".equals(node.getLocalName()) ? hiddenColumns(table) : hidden;
        boolean row = "table-row".equals(node.getLocalName());
        int column = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!row || !left.contains(column++)) {
                collect(child, left, words);
            }
        }
    }
}
