package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import tw.anwang.desk.search.ChangeRows;
import tw.anwang.desk.search.IndexKeeper;

/** For the clock: this node's search index begins with the portal and ends with it. */
@ApplicationScoped
public class SearchUpkeep {
    @Inject
    IndexKeeper index;

    @Inject
    ChangeRows changes;

    /** Opens the index, or begins to build it anew where there is none. @param threads of the container */
    public void begin(Executor threads) {
        index.begin(threads);
    }

    public void end() {
        index.end();
    }

    /** Forgets changes that every running node has seen long ago; a node that was away for longer builds anew. */
    public void sweep() {
        changes.sweep();
    }
}
