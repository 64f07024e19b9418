package tw.anwang.benchmark;

/** How long 95 of a hundred may wait at most when 50 people work at once; the export has a speed instead. */
enum Goal {
    LIST(150),
    RECORD(100),
    SAVE(200),
    DASHBOARD(300),
    SEARCH(150),
    /** None is set: what is waited for is shown. */
    NONE(0);

    private final int ms;

    Goal(int ms) {
        this.ms = ms;
    }

    /** Milliseconds, or "–". */
    String words() {
        return this == NONE ? "–" : String.valueOf(ms);
    }

    /** Whether it is kept, as the report says it; nothing that failed keeps it. */
    String verdict(double p95, long errors) {
        if (errors > 0) {
            return "**failed**";
        }
        if (this == NONE) {
            return "–";
        }
        return p95 <= ms ? "kept" : "**missed**";
    }
}
