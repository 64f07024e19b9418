package tw.anwang.desk.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tw.anwang.desk.search.ChangeRows.Change;

/** An open index and the changes it has taken over: it knows which it lacks. */
final class OpenIndex implements Closeable {
    /** Told by statements that change many rows past the portal: the whole index is built anew. */
    private static final String EVERYTHING = "*";

    /** As many changes at once are taken over no faster than by building anew. */
    private static final int MANY = 20_000;

    private static final long COMMITTED_NS = Duration.ofMinutes(1).toNanos();

    private final IndexFolder folder;
    private final ChangeRows changes;

    /** Set after the folder shows what it stands for, so that who reads it outside of any lock finds all of that. */
    private volatile Position position;

    private long committed;

    private OpenIndex(IndexFolder folder, Position position, ChangeRows changes) {
        this.folder = folder;
        this.position = position;
        this.changes = changes;
    }

    /** As it was left. @throws IOException where there is none, it is damaged, or of another format */
    static OpenIndex left(Path path, ChangeRows changes) throws IOException {
        IndexFolder folder = IndexFolder.open(path);
        try {
            Position position = Position.of(folder.told());
            if (position == null) {
                throw new IOException("It was never whole, or is of another format");
            }
            return new OpenIndex(folder, position, changes);
        } catch (IOException | RuntimeException unfit) {
            folder.close();
            throw unfit;
        }
    }

    /** An empty one, for which all records are read from now on. */
    static OpenIndex empty(Path path, ChangeRows changes) throws IOException {
        IndexFolder folder = IndexFolder.create(path);
        Change settled = changes.settled();
        return new OpenIndex(folder, Position.at(settled, changes.after(settled.id())), changes);
    }

    IndexFolder folder() {
        return folder;
    }

    /** Whether nothing was saved that it lacks: one question to the database. */
    boolean isUpToDate() {
        Position at = position;
        return changes.countAfter(at.settled()) == at.seen().size();
    }

    /**
     * What the node has not seen may be swept already where nobody searched on it for long.
     *
     * @return whether everything saved until now is in it; otherwise it has to be built anew
     */
    boolean takeOver(Sources sources) throws IOException {
        if (!changes.isThere(position.last(), position.lastAt())) {
            return false;
        }
        Change settled = changes.settled();
        List<Change> read = changes.after(position.settled());
        List<Change> unseen =
                read.stream().filter(change -> !position.hasSeen(change)).toList();
        if (unseen.size() > MANY
                || unseen.stream().anyMatch(change -> change.kind().equals(EVERYTHING))) {
            return false;
        }
        sources.takeOver(unseen, folder);
        folder.refresh();
        position = Position.at(settled, read);
        return true;
    }

    /** On the disk, for the next start. */
    void commit() throws IOException {
        folder.commit(position.told());
        committed = System.nanoTime();
    }

    void commitNowAndThen() throws IOException {
        if (System.nanoTime() - committed > COMMITTED_NS) {
            commit();
        }
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
