package tw.anwang.meetings.archive;

/**
 * A file as the browser names it before it sends it.
 *
 * @param path below the chosen folder, or its name alone
 * @param size in bytes
 * @param changed when it was last changed, as the browser says: tells the same file from another of that name
 */
record Brought(String path, long size, long changed) {
    /** A terabyte; what is said to be larger is refused all the same, and sums do not run over. */
    private static final long MOST = 1L << 40;

    Brought {
        path = EntryName.plain(path);
        size = Math.max(0, Math.min(size, MOST));
    }

    boolean isBeside() {
        return EntryName.isBeside(path);
    }
}
