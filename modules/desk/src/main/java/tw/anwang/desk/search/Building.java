package tw.anwang.desk.search;

/** How far an index is that is built anew. */
public final class Building {
    private final long total;
    private volatile long done;

    Building(long total) {
        this.total = total;
    }

    void done(long records) {
        done = Math.min(total, done + records);
    }

    public long getDone() {
        return done;
    }

    public long getTotal() {
        return total;
    }
}
