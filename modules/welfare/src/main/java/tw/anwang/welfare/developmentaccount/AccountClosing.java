package tw.anwang.welfare.developmentaccount;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.page.PageWords;

/** Ending an account: given up, or the holder came of age. Keeps which version was read. */
@Named
@ViewScoped
public class AccountClosing implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DevelopmentAccounts accounts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long account;
    private int version;
    private ClosedHow how;
    private String why;
    private transient DevelopmentAccount record;

    public void load() {
        record = accounts.read(account);
        version = record.version();
    }

    public String close() {
        record = null;
        if (getRecord().version() != version) {
            version = record.version();
            words.changedSince();
            return null;
        }
        accounts.close(account, version, how, why);
        words.saved("developmentAccount.closedNow", why);
        return "/welfare/developmentAccount?faces-redirect=true&id=" + account;
    }

    /** Why it cannot be closed, or an empty text. */
    public String getObstacle() {
        return words.of(AccountRules.whyNotWrite(getRecord(), user.getMe()));
    }

    public DevelopmentAccount getRecord() {
        record = record == null ? accounts.byId(account) : record;
        return record;
    }

    public ClosedHow[] getWays() {
        return ClosedHow.values();
    }

    public long getAccount() {
        return account;
    }

    public void setAccount(long account) {
        this.account = account;
    }

    public ClosedHow getHow() {
        return how;
    }

    public void setHow(ClosedHow how) {
        this.how = how;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
