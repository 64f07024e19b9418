package tw.anwang.minutes.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** The parts of a DOCX that hold text and numbers, as POI asks for them; for POI the pictures, heads and feet are not there. */
final class DocxPackage implements ZipEntrySource {
    private final ZipParts zip;
    private boolean closed;

    DocxPackage(ZipParts zip) {
        this.zip = zip;
    }

    @Override
    public Enumeration<ZipArchiveEntry> getEntries() {
        return Collections.enumeration(
                zip.kept().stream().map(ZipArchiveEntry::new).toList());
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.part(path) == null ? null : new ZipArchiveEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) {
        return new ByteArrayInputStream(zip.part(entry.getName()));
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
