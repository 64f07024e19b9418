package tw.anwang.documents.odf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tw.anwang.documents.xml.XmlWriter;

/** The zip around an OpenDocument file: its type first and uncompressed, then XML parts, their list last. */
final class OdfPackage {
    static final String VERSION = "1.3";
    /** Every entry bears the same moment, so that the same paper is the same file. */
    private static final long NO_TIME = 315_532_800_000L;

    private final ZipOutputStream zip;
    private final String mediaType;
    private final List<String> parts = new ArrayList<>();

    OdfPackage(OutputStream out, String mediaType) throws IOException {
        this.mediaType = mediaType;
        zip = new ZipOutputStream(out);
        byte[] type = mediaType.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Begins a part that grows while rows arrive; {@link #end} closes it. */
    XmlWriter begin(String part) throws IOException {
        parts.add(part);
        zip.putNextEntry(entry(part));
        return XmlWriter.to(zip);
    }

    void end(XmlWriter part) throws IOException {
        part.finish();
        zip.closeEntry();
    }

    void part(String name, Consumer<XmlWriter> content) throws IOException {
        XmlWriter xml = begin(name);
        content.accept(xml);
        end(xml);
    }

    void meta(String title) throws IOException {
        part("meta.xml", xml -> xml.open("office:document-meta")
                .attribute("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0")
                .attribute("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .attribute("office:version", VERSION)
                .open("office:meta")
                .element("meta:generator", "Anwang")
                .element("dc:title", title)
                .element("dc:language", "zh-TW"));
    }

    /** Writes the list of parts and ends the zip; the stream below stays open. */
    void finish() throws IOException {
        XmlWriter xml = begin("META-INF/manifest.xml");
        xml.open("manifest:manifest")
                .attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")
                .attribute("manifest:version", VERSION);
        file(xml, "/", mediaType);
        parts.stream().filter(part -> !part.startsWith("META-INF/")).forEach(part -> file(xml, part, "text/xml"));
        end(xml);
        zip.finish();
        zip.flush();
    }

    private static void file(XmlWriter xml, String path, String type) {
        xml.open("manifest:file-entry").attribute("manifest:full-path", path);
        if (path.equals("/")) {
            xml.attribute("manifest:version", VERSION);
        }
        xml.attribute("manifest:media-type", type).close();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        return entry;
    }
}
