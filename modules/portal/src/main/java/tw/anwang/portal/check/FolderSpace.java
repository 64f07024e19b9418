package tw.anwang.portal.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.Finding;
import tw.anwang.identity.Finding.State;

/** A folder as the portal needs it. Only asked, never tried: a load balancer asks every few seconds. */
record FolderSpace(Path folder) {
    private static final long MEGABYTE = 1024L * 1024;

    private static final String FULL = "full";

    /** Below it, nothing is taken any more. */
    private static final long LEAST = 200 * MEGABYTE;

    /** Below it somebody has days, not weeks. */
    private static final long LITTLE = 2048 * MEGABYTE;

    static FolderSpace of(Path folder) {
        return new FolderSpace(folder.toAbsolutePath().normalize());
    }

    boolean isWritable() {
        return Files.isDirectory(folder) && Files.isWritable(folder);
    }

    /** Whether the start can make it. */
    boolean canBeMade() {
        return !Files.exists(folder) && Files.isDirectory(nearest()) && Files.isWritable(nearest());
    }

    long free() {
        return nearest().toFile().getUsableSpace();
    }

    /** The folder or, where it is missing, what is there above it. */
    private Path nearest() {
        Path place = folder;
        while (place.getParent() != null && !Files.exists(place)) {
            place = place.getParent();
        }
        return place;
    }

    Finding closed() {
        return found(State.BAD, "closed");
    }

    /** @param free bytes, asked once */
    Finding space(long free, String wellWord) {
        if (free < LEAST) {
            return found(State.BAD, FULL, free / MEGABYTE);
        }
        return free < LITTLE
                ? found(State.WARY, "little", free / MEGABYTE)
                : found(State.GOOD, wellWord, free / MEGABYTE);
    }

    /** Whether the folder is there and can be written, and only its disk has no room. */
    static boolean isFull(Finding found) {
        return found.words().endsWith("." + FULL);
    }

    private Finding found(State state, String word, Object... megabytes) {
        List<Object> about =
                megabytes.length == 0 ? List.of(folder.toString()) : List.of(folder.toString(), megabytes[0]);
        return new Finding(state, "portal", "check.folder." + word, about, Map.of());
    }
}
