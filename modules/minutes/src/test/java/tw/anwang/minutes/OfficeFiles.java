package tw.anwang.minutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small office files made for tests. */
final class OfficeFiles {
    private OfficeFiles() {}

    static String paragraphs(String text) {
        StringBuilder xml = new StringBuilder();
        for (String line : text.split("\n")) {
            xml.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
        }
        return xml.toString();
    }

    static byte[] docx(String body, String... moreParts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
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
