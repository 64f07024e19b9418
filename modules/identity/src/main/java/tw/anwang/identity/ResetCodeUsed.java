package tw.anwang.identity;

import java.time.Instant;
import java.util.List;

/**
 * A password was set with a code, in this transaction. Whoever issued the code could have used it: the person and those
 * who answer for the account are to be told.
 *
 * @param name of the account's person
 * @param issuedBy name of who issued the code; empty where that is not known any more
 * @param heads who answers for the account, without the issuer
 */
public record ResetCodeUsed(
        AccountId account, String name, String issuedBy, Instant issuedAt, List<AccountId> heads, Instant at) {}
