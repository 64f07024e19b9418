package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.file.FileRows;
import tw.anwang.desk.file.FileStore;
import tw.anwang.desk.file.FileType;
import tw.anwang.desk.file.FileUpkeep;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;

/**
 * Attachments of records. The bytes lie hidden in APP_FILES_DIR under their SHA-256, written and synced before the row
 * commits; the row belongs to the caller's transaction. The caller has asked whether the person may change the record.
 */
@ApplicationScoped
@Transactional
public class Files {
    /** Of a file that nobody may know of, in the trail; else a file stands there with the kind of its record. */
    public static final String KIND = "desk.file";

    /** Orphaned bytes are left alone that long: their row may be about to commit. */
    private static final Duration ORPHAN_AGE = Duration.ofDays(1);

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    FileStore store;

    @Inject
    FileUpkeep upkeep;

    @Inject
    @Any
    Instance<FileGuard> guards;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Largest attachment in megabytes (domain: 20). */
    @Inject
    @ConfigProperty(name = "app.attachment.mb", defaultValue = "20")
    int attachmentMegabytes;

    /**
     * Keeps a file with a record. Streams: neither memory nor a temporary unpacked copy grows with it.
     *
     * @param name as uploaded; a path before it is dropped
     * @throws tw.anwang.kernel.RuleBroken desk.file.empty, desk.file.tooLarge, desk.file.type, desk.file.macros
     */
    @Permitted(Permitted.ANYONE)
    public FileRef add(String recordKind, long recordId, String name, InputStream content) {
        try (FileStore.Arrival arrival = store.receive(content, attachmentMegabytes * 1_000_000L)) {
            String ownName = FileType.nameOf(name);
            FileType type = FileType.of(arrival.path(), ownName);
            store.keep(arrival);
            FileRef file = new FileRows(em)
                    .insert(
                            arrival.sha256(),
                            new FileRef(
                                    0,
                                    ownName,
                                    type.mediaType(),
                                    arrival.size(),
                                    recordKind,
                                    recordId,
                                    user.getMe().id(),
                                    clock.instant()));
            trail.record("attach", recordKind, recordId, ownName);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The files of a record, in the order added; the caller shows the record and has asked its scope. */
    @Permitted(Permitted.ANYONE)
    public List<FileRef> of(String recordKind, long recordId) {
        return new FileRows(em).of(recordKind, recordId);
    }

    /** The same for several records of a kind, in one statement: a list that shows each record's files. */
    @Permitted(Permitted.ANYONE)
    public List<FileRef> ofAll(String recordKind, Collection<Long> recordIds) {
        return recordIds.isEmpty() ? List.of() : new FileRows(em).ofAll(recordKind, recordIds);
    }

    /** What was brought for one record now belongs to another: a file that waited has become part of a record. */
    @Permitted(Permitted.ANYONE)
    public void handOver(String fromKind, long fromId, String toKind, long toId) {
        new FileRows(em).handOver(fromKind, fromId, toKind, toId);
    }

    /** Takes a file off its record; the bytes go with the next sweep unless another record has the same. */
    @Permitted(Permitted.ANYONE)
    public void remove(String recordKind, long recordId, long fileId) {
        if (new FileRows(em).remove(recordKind, recordId, fileId, clock.instant())) {
            trail.record("detach", recordKind, recordId, String.valueOf(fileId));
        }
    }

    /** For a download by the person of this request; writes the trail. @throws NotVisible without the guard's consent */
    @Permitted(Permitted.ANYONE)
    public Download download(long fileId) {
        FileRows.Kept kept = new FileRows(em).byId(fileId).orElseThrow(() -> new NotVisible(KIND, fileId));
        FileRef file = kept.file();
        FileGuard allowed = guards.stream()
                .filter(guard -> guard.recordKind().equals(file.recordKind()))
                .filter(guard -> guard.maySee(file.recordId()))
                .findFirst()
                .orElseThrow(() -> new NotVisible(KIND, fileId));
        trail.record("download", file.recordKind(), file.recordId(), file.name(), allowed.grantFor(file.recordId()));
        return new Download(file, kept.sha256());
    }

    /** A file that may leave, and the key of its bytes. */
    public record Download(FileRef file, String sha256) {}

    /** The bytes, for work inside a module that has asked the record's scope (a report, an import). */
    public InputStream open(Download download) {
        return store.open(download.sha256());
    }

    /** Deletes bytes that no row names and that lie there for a day. @return files deleted */
    public int sweepOrphans() {
        Set<String> named = new HashSet<>();
        return upkeep.sweep(clock.instant().minus(ORPHAN_AGE), keys -> {
            named.clear();
            named.addAll(new FileRows(em).namedAmong(keys));
            return named;
        });
    }
}
