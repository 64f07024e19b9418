package tw.anwang.directory.snapshot;

import jakarta.enterprise.context.RequestScoped;

/** Holds the snapshot one request works with, so that all its pages and rules see the same names. */
@RequestScoped
public class SnapshotOfRequest {
    private Snapshot snapshot;

    public Snapshot get() {
        return snapshot;
    }

    public void set(Snapshot snapshot) {
        this.snapshot = snapshot;
    }
}
