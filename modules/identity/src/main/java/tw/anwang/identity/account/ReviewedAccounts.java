package tw.anwang.identity.account;

import java.util.List;

/** Accounts in use that somebody answers for, and confirms or revokes one by one; each way of it has its right. */
interface ReviewedAccounts {
    /** Those that are due before the others. */
    List<ReviewRow> rows();

    /** The person is still there and needs the account as it is. */
    void confirm(long id, int version);

    /** The person needs it no more: out at the next click. */
    void revoke(long id, int version);
}
