package tw.anwang.meetings.archive;

/**
 * Where a file stands in an archive.
 *
 * @param part number of what the browser sent, from 1
 * @param entry number in that zip, from 1; 0 for the part itself
 * @param path as shown, from the chosen folder or the zip on
 * @param size in bytes as far as known before it is unpacked; 0 where not
 */
record Place(int part, int entry, String path, long size) {
    private static final int ROOM = 300;

    Place {
        path = path.length() <= ROOM ? path : "…" + path.substring(path.length() - ROOM + 1);
    }

    /** The last word of the path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Place ofSize(long bytes) {
        return new Place(part, entry, path, bytes);
    }
}
