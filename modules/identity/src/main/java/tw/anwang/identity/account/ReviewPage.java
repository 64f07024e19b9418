package tw.anwang.identity.account;

import java.io.Serializable;
import java.util.List;
import tw.anwang.kernel.PageMessages;

/** Accounts that somebody answers for, looked through one by one. */
public abstract class ReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient List<ReviewRow> rows;

    /** Those of the person who looks. */
    abstract ReviewedAccounts reviewed();

    /** Key of the words that tell who judges the own account. */
    public abstract String getOwnWords();

    public List<ReviewRow> getRows() {
        rows = rows == null ? reviewed().rows() : rows;
        return rows;
    }

    public long getDue() {
        return getRows().stream().filter(ReviewRow::due).count();
    }

    public void confirm(long id, int version) {
        reviewed().confirm(id, version);
        done("accountReview.confirmed");
    }

    public void revoke(long id, int version) {
        reviewed().revoke(id, version);
        done("accountReview.revoked");
    }

    private void done(String key) {
        rows = null;
        PageMessages.done("identity", key);
    }
}
