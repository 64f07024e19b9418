package tw.anwang.desk.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tw.anwang.kernel.RuleBroken;

/**
 * ODF and OOXML are ZIP packages. Only the table of contents is read, and of the entries at most the 100 bytes in
 * which ODF names its type: a bomb inside is never unpacked.
 */
final class OfficePackage {
    private static final int MAX_ENTRIES = 10_000;
    private static final int MIMETYPE_LENGTH = 100;
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
            if (entries.stream().anyMatch(OfficePackage::isProgram)) {
                throw new RuleBroken("desk.file.macros", name);
            }
            return entries.contains("[Content_Types].xml") ? ooxml(entries, name) : odf(zip, name);
        } catch (ZipException damaged) {
            throw FileType.refused(name);
        }
    }

    private static boolean isProgram(String entry) {
        return entry.endsWith("vbaProject.bin")
                || entry.endsWith("vbaData.xml")
                || entry.contains("/activeX/")
                || entry.startsWith("Basic/")
                || entry.startsWith("Scripts/");
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
