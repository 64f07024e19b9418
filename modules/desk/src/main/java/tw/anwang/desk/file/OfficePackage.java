package tw.anwang.desk.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tw.anwang.kernel.RuleBroken;

/**
 * ODF and OOXML are ZIP packages. Only the table of contents is read, and of the entries at most the 100 bytes in
 * which ODF names its type and the list in which OOXML names those of its parts: a bomb inside is never unpacked.
 */
final class OfficePackage {
    private static final int MAX_ENTRIES = 10_000;
    private static final int MIMETYPE_LENGTH = 100;
    private static final int TYPES_LENGTH = 1 << 20;
    private static final String TYPES = "[Content_Types].xml";
    private static final XMLInputFactory XML = xml();
    private static final Set<String> ZIP =
            Set.of("application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.tika.flat");
    private static final Set<String> ODF = Set.of(
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.oasis.opendocument.graphics");
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "word/document.xml", OOXML + "wordprocessingml.document",
            "xl/workbook.xml", OOXML + "spreadsheetml.sheet",
            "ppt/presentation.xml", OOXML + "presentationml.presentation");

    private OfficePackage() {}

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static boolean isZip(String magic) {
        return ZIP.contains(magic)
                || magic.startsWith("application/vnd.oasis.opendocument.")
                || magic.startsWith(OOXML);
    }

    /** @throws RuleBroken desk.file.type where it is no office document, desk.file.macros where it holds a program */
    static String mediaType(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw FileType.refused(name);
            }
            List<String> entries = zip.stream().map(ZipEntry::getName).toList();
            if (entries.stream().anyMatch(OfficePackage::isProgram) || namesAProgram(zip, name)) {
                throw new RuleBroken("desk.file.macros", name);
            }
            return entries.contains(TYPES) ? ooxml(entries, name) : odf(zip, name);
        } catch (ZipException damaged) {
            throw FileType.refused(name);
        }
    }

    /** Office knows no small and large letters in the names of parts. */
    private static boolean isProgram(String part) {
        String entry = part.toLowerCase(Locale.ROOT);
        return entry.endsWith("vbaproject.bin")
                || entry.endsWith("vbadata.xml")
                || entry.contains("/activex/")
                || entry.contains("/macrosheets/")
                || entry.startsWith("basic/")
                || entry.startsWith("scripts/");
    }

    /** Office finds a program by the type that this list gives a part, whatever the part is called. */
    private static boolean namesAProgram(ZipFile zip, String name) throws IOException {
        ZipEntry list = zip.getEntry(TYPES);
        if (list == null) {
            return false;
        }
        try (InputStream content = zip.getInputStream(list)) {
            byte[] types = content.readNBytes(TYPES_LENGTH + 1);
            if (types.length > TYPES_LENGTH) {
                throw FileType.refused(name);
            }
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(types));
            boolean program = false;
            while (xml.hasNext()) {
                program |= xml.next() == XMLStreamConstants.START_ELEMENT && isTypeOfProgram(xml);
            }
            return program;
        } catch (XMLStreamException noList) {
            throw FileType.refused(name);
        }
    }

    private static boolean isTypeOfProgram(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String value = element.getAttributeValue(i).toLowerCase(Locale.ROOT);
            if (value.contains("macroenabled") || value.contains("vbaproject") || value.contains("macrosheet")) {
                return true;
            }
        }
        return false;
    }

    private static String ooxml(List<String> entries, String name) {
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> entries.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> FileType.refused(name));
    }

    private static String odf(ZipFile zip, String name) throws IOException {
        ZipEntry type = zip.getEntry("mimetype");
        if (type == null) {
            throw FileType.refused(name);
        }
        try (InputStream content = zip.getInputStream(type)) {
            String named = new String(content.readNBytes(MIMETYPE_LENGTH), StandardCharsets.US_ASCII).strip();
            if (!ODF.contains(named)) {
                throw FileType.refused(name);
            }
            return named;
        }
    }
}
