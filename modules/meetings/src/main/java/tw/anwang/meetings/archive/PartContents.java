package tw.anwang.meetings.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import tw.anwang.kernel.RuleBroken;

/** What lies in one part: the files of a zip, or the file itself. Only the list is read; closing closes the zip. */
final class PartContents implements Closeable {
    /** Word and LibreOffice write zips too: these are files of theirs. */
    private static final List<String> OFFICE = List.of("[Content_Types].xml", "content.xml", "mimetype");

    private final ZipFile zip;
    private final List<ArchiveEntry> entries;

    private PartContents(ZipFile zip, List<ArchiveEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /**
     * @param others files of the archive besides this part, as far as known
     * @throws NotTaken where it calls itself a zip and cannot be opened, or too many files lie in it and beside it
     */
    static PartContents of(Place place, Path file, ArchiveLimits limits, int others) throws IOException, NotTaken {
        if (!isZip(file)) {
            return alone(place, file);
        }
        if (CentralRecords.exceed(file, limits.getFiles())) {
            throw tooMany(limits);
        }
        try {
            return of(place, file, open(file), limits, others);
        } catch (IOException broken) {
            if (place.path().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                throw new NotTaken(FileResult.BROKEN, new RuleBroken("meetings.archive.broken"));
            }
            return alone(place, file); // the reader tells what is wrong with it
        }
    }

    private static PartContents of(Place place, Path file, ZipFile zip, ArchiveLimits limits, int others)
            throws IOException, NotTaken {
        if (isOffice(zip)) {
            zip.close();
            return alone(place, file);
        }
        List<ArchiveEntry> entries = new ArrayList<>();
        int number = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            String path = EntryName.of(entry);
            if (!entry.isDirectory() && !EntryName.isBeside(path)) {
                entries.add(entry(zip, entry, new Place(place.part(), ++number, path, Math.max(0, entry.getSize()))));
            }
        }
        if (others + entries.size() > limits.getFiles()) {
            zip.close();
            throw tooMany(limits);
        }
        return new PartContents(zip, entries);
    }

    private static NotTaken tooMany(ArchiveLimits limits) {
        return new NotTaken(FileResult.TOO_LARGE, new RuleBroken("meetings.archive.tooManyInside", limits.getFiles()));
    }

    private static PartContents alone(Place place, Path file) {
        ArchiveEntry itself = new ArchiveEntry(place, 0, null, null, () -> Files.newInputStream(file));
        return new PartContents(null, List.of(itself));
    }

    private static ArchiveEntry entry(ZipFile zip, ZipArchiveEntry entry, Place place) {
        return new ArchiveEntry(
                place,
                Math.max(1, entry.getCompressedSize()),
                entry.getCrc(),
                obstacle(zip, entry, place.path()),
                () -> zip.getInputStream(entry));
    }

    private static NotTaken obstacle(ZipFile zip, ZipArchiveEntry entry, String path) {
        try {
            EntryName.needInside(path);
        } catch (NotTaken outside) {
            return outside;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return new NotTaken(FileResult.LOCKED, new RuleBroken("meetings.archive.locked"));
        }
        return zip.canReadEntryData(entry)
                ? null
                : new NotTaken(FileResult.UNSUPPORTED, new RuleBroken("meetings.archive.packedOddly"));
    }

    /** Whether a file is itself a zip and none of an office program. */
    static boolean isArchive(Path file, ArchiveLimits limits) throws IOException {
        if (!isZip(file) || CentralRecords.exceed(file, limits.getFiles())) {
            return isZip(file);
        }
        try (ZipFile zip = open(file)) {
            return !isOffice(zip);
        } catch (IOException broken) {
            return false;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return ZipFile.builder()
                    .setPath(file)
                    .setCharset(StandardCharsets.ISO_8859_1) // what says nothing of itself is decoded by EntryName
                    .setUseUnicodeExtraFields(true)
                    .get();
        } catch (IllegalArgumentException odd) {
            throw new IOException(odd);
        }
    }

    private static boolean isOffice(ZipFile zip) {
        return OFFICE.stream().anyMatch(name -> zip.getEntry(name) != null);
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
        }
    }

    /** In the order in which they lie there. */
    List<ArchiveEntry> entries() {
        return entries;
    }

    /** The entry of that number, or none. */
    Stream<ArchiveEntry> without(java.util.Set<Integer> done) {
        return entries.stream().filter(entry -> !done.contains(entry.place().entry()));
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
