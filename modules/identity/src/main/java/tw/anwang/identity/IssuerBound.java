package tw.anwang.identity;

import java.time.Instant;
import java.util.List;

/**
 * An announced person came by single sign-on for the first time, in this transaction: from now on the issuer's word opens
 * the account. The person and those who answer for the account are to be told.
 *
 * @param name of the account's person
 * @param announcedBy name of who announced it; empty where a release before did not keep it
 * @param heads who answers for the account
 */
public record IssuerBound(AccountId account, String name, String announcedBy, List<AccountId> heads, Instant at) {}
