package tw.anwang.minutes.outline;

/**
 * A word that tells what follows: a section, an item, a part of an item.
 *
 * @param sort what it opens
 * @param key its key in the word lists (EXPLANATION, MOTION, OPENING …)
 * @param word the word as the document's path shows it
 * @param number the number said with it (案由一), or 0
 */
public record Heading(Sort sort, String key, String word, int number) {
    /** What a heading opens. */
    public enum Sort {
        SECTION,
        CASE,
        TITLE,
        PART,
        CREDIT
    }
}
