package tw.anwang.identity;

/**
 * A reviewer signed an opening off, in this transaction.
 *
 * @param opener who had opened it
 * @param record as people call it
 * @param verdict {@code REASONABLE}, {@code UNREASONABLE} or {@code REFERRED}
 * @param words the reviewer's
 */
public record GlassReviewed(long id, AccountId opener, String record, String verdict, String words) {}
