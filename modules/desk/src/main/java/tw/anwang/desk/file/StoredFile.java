package tw.anwang.desk.file;

import java.nio.file.Path;

/**
 * Bytes in their place: {@code hidden/ab/abcdef….2} are hidden with key 2, {@code ab/abcdef…} lie open, as releases before
 * 0.1 left them.
 *
 * @param sha256 of the open bytes
 * @param key number of the key; 0: none
 */
record StoredFile(Path path, String sha256, int key) {
    static StoredFile of(Path path) {
        String[] parts = path.getFileName().toString().split("\\.", 2);
        boolean hidden = parts.length == 2 && parts[1].matches("[1-9]\\d{0,8}");
        return new StoredFile(path, parts[0], hidden ? Integer.parseInt(parts[1]) : 0);
    }

    static Path place(Path shelf, String sha256, int key) {
        return shelf.resolve(key == 0 ? sha256 : sha256 + "." + key);
    }

    /** What lies beside the files, such as half a one, is none. */
    boolean isFile() {
        return sha256.matches("[0-9a-f]{64}");
    }
}
