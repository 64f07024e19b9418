package tw.anwang.desk.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.SearchSource;
import tw.anwang.kernel.RuleBroken;

/**
 * Keeps this node's index: opens it, takes over what was saved before each search, and builds it anew where it is
 * missing, damaged, of another format or of another database. One thing at a time: who searches never meets a record
 * that is half replaced.
 */
@ApplicationScoped
public class IndexKeeper {
    private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());

    @Inject
    Sources sources;

    @Inject
    ChangeRows changes;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String data;

    private Executor threads = Runnable::run;
    private volatile OpenIndex index;
    private Building building;

    /** Opens or builds the index on one of these threads; without them it is done by the first who searches. */
    public synchronized void begin(Executor lent) {
        threads = lent;
        lent.execute(() -> {
            try {
                catchUp();
            } catch (IOException | RuntimeException failed) {
                LOG.log(Level.SEVERE, "The search index cannot be opened; the next search tries again", failed);
            }
        });
    }

    /** Leaves the index as it is, for the next start. */
    @PreDestroy
    public synchronized void end() {
        boolean whole = building == null;
        building = null;
        if (index != null) {
            try (OpenIndex closing = index) {
                if (whole) {
                    closing.commit();
                }
            } catch (IOException lost) {
                LOG.log(
                        Level.WARNING,
                        "The search index was not saved and is brought up to date at the next start",
                        lost);
            }
            index = null;
        }
    }

    /** How far the index is built; empty where it is whole. */
    synchronized Optional<Building> building() {
        return Optional.ofNullable(building);
    }

    /** Whether there is one to ask; where there is none, the next search tries to open it. */
    boolean isOpen() {
        return index != null;
    }

    /** Asks the index as it is after everything saved until now. @throws RuleBroken where there is none to ask */
    <T> T ask(IndexFolder.Question<T> question) {
        try {
            return asked(question);
        } catch (AlreadyClosedException builtAnew) {
            return askedOnceMore(question);
        } catch (IOException broken) {
            throw unusable(broken);
        }
    }

    private <T> T asked(IndexFolder.Question<T> question) throws IOException {
        return catchUp().ask(question);
    }

    private <T> T askedOnceMore(IndexFolder.Question<T> question) {
        try {
            return asked(question);
        } catch (IOException | AlreadyClosedException broken) {
            throw unusable(broken);
        }
    }

    private synchronized RuleBroken unusable(Exception broken) {
        LOG.log(Level.SEVERE, "The search index cannot be used; the next search opens it again", broken);
        abandon();
        return new RuleBroken("desk.search.unusable");
    }

    /** The folder, up to date. Where nothing was saved meanwhile, nobody waits for anybody. */
    private IndexFolder catchUp() throws IOException {
        OpenIndex open = index;
        return open != null && open.isUpToDate() ? open.folder() : caughtUp();
    }

    private synchronized IndexFolder caughtUp() throws IOException {
        if (index == null) {
            open();
        } else if (!index.isUpToDate()) {
            takeOver();
        }
        if (index == null) {
            throw new IOException("The index could not be built");
        }
        return index.folder();
    }

    private void open() throws IOException {
        try {
            index = OpenIndex.left(path(), changes);
            if (index.takeOver(sources) && sources.agreeWith(index.folder())) {
                return;
            }
        } catch (IOException | IllegalArgumentException missing) {
            LOG.log(Level.INFO, "No search index that fits: {0}", missing.toString());
        }
        rebuild();
    }

    private void takeOver() throws IOException {
        if (!index.takeOver(sources)) {
            rebuild();
        } else if (building == null) {
            index.commitNowAndThen();
        }
    }

    private void rebuild() throws IOException {
        abandon();
        index = OpenIndex.empty(path(), changes);
        building = new Building(sources.count());
        Building mine = building;
        threads.execute(() -> build(mine));
    }

    private void build(Building mine) {
        try {
            for (SearchSource source : sources.all()) {
                Optional<Long> last = Optional.of(0L);
                while (last.isPresent()) {
                    last = portion(mine, source, last.get());
                }
            }
            built(mine);
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.SEVERE, "The search index could not be built; the next search begins again", failed);
            giveUp(mine);
        }
    }

    private synchronized Optional<Long> portion(Building mine, SearchSource source, long after) throws IOException {
        if (building != mine) {
            return Optional.empty();
        }
        List<Long> taken = sources.portion(source, after, index.folder());
        index.folder().refresh();
        mine.done(taken.size());
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken.get(taken.size() - 1));
    }

    private synchronized void built(Building mine) throws IOException {
        if (building == mine) {
            building = null;
            index.commit();
            LOG.log(Level.INFO, "The search index is built: {0} records", mine.getTotal());
        }
    }

    private synchronized void giveUp(Building mine) {
        if (building == mine) {
            abandon();
        }
    }

    private void abandon() {
        building = null;
        if (index != null) {
            try (OpenIndex closing = index) {
                index = null;
            } catch (IOException | RuntimeException lost) {
                LOG.log(Level.FINE, "Closing an index that is given up", lost);
            }
        }
    }

    private Path path() {
        return Path.of(data, "search").toAbsolutePath();
    }
}
