package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import tw.anwang.desk.file.FileRows;
import tw.anwang.desk.file.FileStore;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;

/**
 * A large file on its way in, a few megabytes a request, so that a broken line costs one piece and not the whole. Pieces
 * lie hidden in APP_FILES_DIR like attachments, each with a row of its own, so any node may take the next one. Of what
 * kind the whole is, nobody asks before it is there: the module that takes it in does, and no guard gives pieces out.
 */
@ApplicationScoped
@Transactional
public class Pieces {
    private static final String ANY_BYTES = "application/octet-stream";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    FileStore store;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** A piece that came in and is not kept yet; gone on close. */
    public static final class Arrived implements AutoCloseable {
        private final FileStore.Arrival arrival;

        private Arrived(FileStore.Arrival arrival) {
            this.arrival = arrival;
        }

        /** In bytes. */
        public long size() {
            return arrival.size();
        }

        @Override
        public void close() {
            arrival.close();
        }
    }

    /**
     * Takes a piece in for as long as its sender needs: no transaction is open, so a slow line holds neither a
     * connection nor a lock.
     *
     * @param limit largest piece in bytes
     * @throws tw.anwang.kernel.RuleBroken desk.file.empty, desk.file.tooLarge
     */
    @Permitted(Permitted.ANYONE)
    @Transactional(TxType.NEVER)
    public Arrived receive(InputStream content, long limit) {
        try {
            return new Arrived(store.receive(content, limit));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Keeps a piece that came in as the next of a record's file; the caller has asked whose the record is. */
    @Permitted(Permitted.ANYONE)
    public void add(String recordKind, long recordId, Arrived piece) {
        try {
            store.keep(piece.arrival);
            FileRef row = new FileRef(
                    0,
                    "piece",
                    ANY_BYTES,
                    piece.size(),
                    recordKind,
                    recordId,
                    user.getMe().id(),
                    clock.instant());
            new FileRows(em).insert(piece.arrival.sha256(), row);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All pieces one after the other, each opened when its turn comes; the caller closes. */
    @Permitted(Permitted.ANYONE)
    public InputStream open(String recordKind, long recordId) {
        FileRows rows = new FileRows(em);
        List<String> keys = rows.of(recordKind, recordId).stream()
                .map(piece -> rows.byId(piece.id()).orElseThrow().sha256())
                .toList();
        return new SequenceInputStream(new Opened(keys.iterator()));
    }

    /** They are not needed any more; their bytes go with the next sweep. Asks nobody: the night does it too. */
    public void forget(String recordKind, long recordId) {
        new FileRows(em).removeAll(recordKind, recordId, clock.instant());
    }

    private final class Opened implements Enumeration<InputStream> {
        private final Iterator<String> keys;

        Opened(Iterator<String> keys) {
            this.keys = keys;
        }

        @Override
        public boolean hasMoreElements() {
            return keys.hasNext();
        }

        @Override
        public InputStream nextElement() {
            return store.open(keys.next());
        }
    }
}
