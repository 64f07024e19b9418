package tw.anwang.identity;

import java.util.List;
import java.util.Locale;
import tw.anwang.directory.OfficeId;

/**
 * What still waits to be done: whoever keeps tasks (desk) answers, so that nobody leaves or moves, and no office closes,
 * without saying who goes on. Asks no right: the verb that calls it has asked.
 */
public interface OpenWork {
    /**
     * Open tasks given to this account, the most urgent first, each by its kind and the number of its record alone:
     * administrators read it. Not those that follow from the rights of the account.
     */
    List<String> of(AccountId account, Locale locale);

    /** How many tasks the office has open. */
    long count(OfficeId office);

    /** Gives one account's open tasks to another, in the caller's transaction. */
    void handOver(AccountId from, AccountId to);
}
