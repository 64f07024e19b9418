package tw.anwang.identity;

import tw.anwang.directory.OfficeId;

/**
 * Somebody asked for a grant of what an office owns, in this transaction: its heads are to be asked.
 *
 * @param owner the office that owns the data
 * @param purpose as written
 */
public record GrantProposed(long id, OfficeId owner, String purpose) {
    /** The kind of record a grant is, in trail and tasks. */
    public static final String KIND = "identity.grant";
}
