package tw.anwang.identity;

import java.util.List;
import tw.anwang.directory.OfficeId;

/**
 * An application for an account waits for somebody, in this transaction.
 *
 * @param name of who is to get the account
 * @param atHead whether the head of the office is asked; else the administrators are
 */
public record ApplicationWaits(long id, OfficeId office, String name, boolean atHead, List<AccountId> administrators) {
    /** The kind of record an application is, in trail and tasks. */
    public static final String KIND = "identity.application";
}
