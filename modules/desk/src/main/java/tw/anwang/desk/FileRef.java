package tw.anwang.desk;

import java.time.Instant;
import tw.anwang.identity.AccountId;

/**
 * A file of a record, without its bytes.
 *
 * @param name as the person named it, without a path
 * @param mediaType told from the content, not from the name
 * @param size in bytes
 */
public record FileRef(
        long id,
        String name,
        String mediaType,
        long size,
        String recordKind,
        long recordId,
        AccountId addedBy,
        Instant addedAt) {

    /** Where it is downloaded: an address inside the portal. */
    public String page() {
        return "/desk/file?id=" + id;
    }

    /** {@code 38 KB}, {@code 1.2 MB}. */
    public String sizeWords() {
        return size < 1_000_000
                ? Math.max(1, (size + 999) / 1000) + " KB"
                : "%d.%d MB".formatted(size / 1_000_000, size / 100_000 % 10);
    }
}
