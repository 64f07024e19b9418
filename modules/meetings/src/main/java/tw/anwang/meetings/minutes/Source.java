package tw.anwang.meetings.minutes;

/**
 * Where a version of the minutes comes from.
 *
 * @param name of the file
 * @param sha256 of its bytes, in hexadecimal
 * @param text its text, unchanged
 * @param revision 修正版, as written, or null
 * @param changeReason why there is a further version; null for the first
 * @param picturePages pages that were not read, such as {@code 8、9}, or null
 * @param warnings what the reader noticed beside the items, one sentence a line, or null
 * @param previousConfirmed what was said of the previous minutes, or null
 */
public record Source(
        String name,
        String sha256,
        String text,
        String revision,
        String changeReason,
        String picturePages,
        String warnings,
        String previousConfirmed) {
    /** The same with what the parser noticed beside the items. */
    Source andWarned(String more) {
        String all = warnings == null ? more : more == null ? warnings : warnings + "\n" + more;
        return new Source(name, sha256, text, revision, changeReason, picturePages, all, previousConfirmed);
    }
}
