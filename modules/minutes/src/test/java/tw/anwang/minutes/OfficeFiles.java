package tw.anwang.minutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small office files made for tests. */
final class OfficeFiles {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String TYPES = "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>"
            + "<Override PartName=\"/word/numbering.xml\" ContentType=\"" + WORD + "numbering+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + WORD + "styles+xml\"/>"
            + "<Override PartName=\"/word/header1.xml\" ContentType=\"" + WORD + "header+xml\"/></Types>";

    private OfficeFiles() {}

    /** A part of a DOCX, with its namespaces. */
    static String word(String root, String content) {
        return "<w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:r=\"" + OFFICE + "\">" + content + "</w:" + root
                + ">";
    }

    private static String relations(String... kindsAndTargets) {
        StringBuilder all = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            all.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, OFFICE, kindsAndTargets[i], kindsAndTargets[i + 1]));
        }
        return all + "</Relationships>";
    }

    static String paragraphs(String text) {
        StringBuilder xml = new StringBuilder();
        for (String line : text.split("\n")) {
            xml.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
        }
        return xml.toString();
    }

    /** @param moreParts name and content, name and content …; numbering and styles are tied to the document */
    static byte[] docx(String body, String... moreParts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations("numbering", "numbering.xml", "styles", "styles.xml", "header", "header1.xml"));
            put(zip, "word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
            for (int i = 0; i + 1 < moreParts.length; i += 2) {
                put(zip, moreParts[i], moreParts[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    static byte[] docxWithMacro(String body) throws IOException {
        return docx(body, "word/vbaProject.bin", "macro");
    }

    static byte[] odt(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            put(zip, "content.xml", content);
        }
        return bytes.toByteArray();
    }

    /** Some kilobytes that unpack to 300 MB. */
    static byte[] bomb(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] block = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
