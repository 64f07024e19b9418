package tw.anwang.identity;

/**
 * Typed text was saved, in this transaction: its draft is not needed any more. Desk keeps the drafts and lies above
 * this module.
 *
 * @param page and {@code record} as the page names them to {@code app:draft}
 */
public record DraftTaken(String page, String record) {}
