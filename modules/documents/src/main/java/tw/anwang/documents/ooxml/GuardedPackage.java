package tw.anwang.documents.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import tw.anwang.documents.sheet.GuardedZip;

/**
 * The parts of a stranger's workbook as POI asks for them, each counted while it unpacks. POI's own guard against zip
 * bombs is one setting for the whole process and lets 4 GB through.
 */
final class GuardedPackage implements ZipEntrySource {
    /** POI builds trees of styles and of the package's own lists; a workbook's grow to a few megabytes at most. */
    private static final long MOST_FOR_A_TREE = 8L << 20;

    private final GuardedZip zip;
    private boolean closed;

    GuardedPackage(GuardedZip zip) {
        this.zip = zip;
    }

    @Override
    public Enumeration<ZipArchiveEntry> getEntries() {
        List<ZipArchiveEntry> entries = zip.names().map(this::getEntry).toList();
        return Collections.enumeration(entries);
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.has(path) ? new ZipArchiveEntry(path) : null;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        String name = entry.getName();
        boolean streamed = name.startsWith("xl/worksheets/") || name.endsWith("/sharedStrings.xml");
        return streamed ? zip.open(name) : zip.open(name, MOST_FOR_A_TREE);
    }

    @Override
    public void close() {
        zip.close();
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
