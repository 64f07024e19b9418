package tw.anwang.documents.sheet;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import tw.anwang.documents.SheetLimits;
import tw.anwang.documents.xml.XmlPull;
import tw.anwang.kernel.RuleBroken;

/** A stranger's zip: few enough entries, and none that unpacks to more than the limits allow. */
public final class GuardedZip implements AutoCloseable {
    private static final int MOST_ENTRIES = 5_000;
    /** Spreadsheets shrink 10 to 60 times; past this many bytes, more than 250 times is a bomb. */
    private static final long RATIO_FROM = 5L << 20;

    private static final int HIGHEST_RATIO = 250;

    private final ZipFile zip;
    private final SheetLimits limits;

    private GuardedZip(ZipFile zip, SheetLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static GuardedZip open(Path path, SheetLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException | EOFException damaged) {
            throw new RuleBroken("documents.sheet.damaged");
        }
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw new RuleBroken("documents.sheet.bomb");
        }
        return new GuardedZip(zip, limits);
    }

    public boolean has(String entry) {
        return zip.getEntry(entry) != null;
    }

    /** The paths of all entries. */
    public Stream<String> names() {
        return zip.stream().map(ZipEntry::getName);
    }

    /** Whether any entry's path begins so. */
    boolean hasFolder(String beginning) {
        return names().anyMatch(name -> name.startsWith(beginning));
    }

    /** An entry's XML; it must be there. */
    public XmlPull xml(String name) {
        try {
            return XmlPull.of(open(name));
        } catch (IOException | XMLStreamException e) {
            throw refused(e);
        }
    }

    /** What an entry unpacks to; it must be there. */
    public InputStream open(String name) throws IOException {
        return open(name, limits.expandedBytes());
    }

    /** The same where less than the usual is let through, in bytes. */
    public InputStream open(String name, long most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new RuleBroken("documents.sheet.damaged");
        }
        return new Guarded(
                zip.getInputStream(entry), entry.getCompressedSize(), Math.min(most, limits.expandedBytes()));
    }

    /** What a failure while reading means to the person who handed the file in. */
    static RuntimeException refused(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken rule) {
                return rule;
            }
        }
        boolean ofTheFile = failure instanceof XMLStreamException
                || failure instanceof ZipException
                || failure instanceof EOFException;
        return ofTheFile
                ? new RuleBroken("documents.sheet.damaged")
                : new UncheckedIOException(new IOException(failure));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts what comes out, whatever the zip's own list says. */
    private static final class Guarded extends FilterInputStream {
        private final long compressed;
        private final long most;
        private long read;

        private Guarded(InputStream in, long compressed, long most) {
            super(in);
            this.most = most;
            this.compressed = Math.max(compressed, 1);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most || (read > RATIO_FROM && read / compressed > HIGHEST_RATIO)) {
                throw new RuleBroken("documents.sheet.bomb");
            }
        }
    }
}
