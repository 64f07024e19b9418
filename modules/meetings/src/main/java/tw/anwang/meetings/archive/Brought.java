package tw.anwang.meetings.archive;

/**
 * A file as the browser names it before it sends it.
 *
 * @param path below the chosen folder, or its name alone
 * @param size in bytes
 * @param changed when it was last changed, as the browser says: tells the same file from another of that name
 */
record Brought(String path, long size, long changed) {
    Brought {
        path = EntryName.plain(path);
    }

    boolean isBeside() {
        return EntryName.isBeside(path);
    }
}
