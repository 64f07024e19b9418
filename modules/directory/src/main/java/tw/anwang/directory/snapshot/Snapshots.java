package tw.anwang.directory.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;

/**
 * The snapshot that is true now: one per node, fetched anew when the change stamp in the database differs, which is
 * looked at once per request (on every call where no request is active).
 */
@ApplicationScoped
public class Snapshots {
    @Inject
    private SnapshotTables tables;

    @Inject
    private SnapshotOfRequest ofRequest;

    private volatile Snapshot newest;

    public Snapshot current() {
        try {
            if (ofRequest.get() == null) {
                ofRequest.set(fresh());
            }
            return ofRequest.get();
        } catch (ContextNotActiveException noRequest) {
            return fresh();
        }
    }

    /** After a change in this request, so that it sees what it has written. */
    public void forget() {
        try {
            ofRequest.set(null);
        } catch (ContextNotActiveException noRequest) {
            // nothing is kept outside a request
        }
    }

    private Snapshot fresh() {
        Snapshot known = newest;
        if (known == null || known.stamp() != tables.stamp()) {
            known = tables.snapshot();
            newest = known;
        }
        return known;
    }
}
