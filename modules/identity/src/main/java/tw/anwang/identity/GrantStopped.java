package tw.anwang.identity;

import java.util.List;

/**
 * A grant opens nothing from now on, without anybody's act, in this transaction: who gave it is to know.
 *
 * @param grantee the office or the person it was given to
 * @param told heads of the owning office, and who asked for it
 */
public record GrantStopped(long id, String grantee, Why why, List<AccountId> told) {
    /** Why it stopped. */
    public enum Why {
        /** The person it names works there no more: ended. */
        LEFT,
        /** Nobody reviewed it for too long: switched off. */
        UNREVIEWED
    }
}
