package tw.anwang.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is done at night for the stored bytes: those nobody needs go, those under an older key are hidden anew. */
@ApplicationScoped
public class FileUpkeep {
    private static final Logger LOG = Logger.getLogger(FileUpkeep.class.getName());

    @Inject
    FileStore store;

    @Inject
    FileCipher cipher;

    /** @param named which of these keys a row names; asked folder by folder; @return files deleted */
    public int sweep(Instant olderThan, Function<Collection<String>, Set<String>> named) {
        int deleted = 0;
        for (Path shelf : Shelf.all(store.folder())) {
            List<StoredFile> old = Shelf.files(shelf).stream()
                    .filter(file -> isOlder(file.path(), olderThan))
                    .toList();
            Set<String> wanted = old.isEmpty()
                    ? Set.of()
                    : named.apply(old.stream().map(StoredFile::sha256).toList());
            for (StoredFile file : old) {
                deleted +=
                        !wanted.contains(file.sha256()) && file.path().toFile().delete() ? 1 : 0;
            }
        }
        return deleted;
    }

    /** Number of a key to the files it hides; under 0 those that lie open. */
    public SortedMap<Integer, Long> counts() {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        for (Path shelf : Shelf.all(store.folder())) {
            Shelf.files(shelf).stream()
                    .filter(StoredFile::isFile)
                    .forEach(stored -> counts.merge(stored.key(), 1L, Long::sum));
        }
        return counts;
    }

    /**
     * Hides with the newest key what lies open or under an older one; may be broken off and begun again.
     *
     * @param each hears of every file that was looked at
     * @return files that were hidden anew
     */
    public int rehide(Runnable each) {
        int done = 0;
        for (Path shelf : Shelf.all(store.folder())) {
            for (StoredFile stored : Shelf.files(shelf)) {
                if (stored.isFile() && stored.key() != cipher.key()) {
                    done += rehide(stored) ? 1 : 0;
                    each.run();
                }
            }
        }
        return done;
    }

    /** One that cannot be read is told and left as it is: the others must not wait for it. */
    private boolean rehide(StoredFile stored) {
        try {
            FileTime age = Files.getLastModifiedTime(stored.path());
            try (InputStream open = store.open(stored)) {
                store.hide(open, stored.sha256());
            }
            Files.setLastModifiedTime(store.home(stored.sha256(), cipher.key()), age);
            Files.delete(stored.path());
            return true;
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException failed) {
            LOG.log(Level.SEVERE, "An attachment cannot be opened with APP_DATA_KEYS: " + stored.path(), failed);
            return false;
        }
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }
}
