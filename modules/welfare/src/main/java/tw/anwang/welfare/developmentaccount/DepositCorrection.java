package tw.anwang.welfare.developmentaccount;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.page.PageWords;

/** Another amount instead of what was entered for a month. Keeps which version was read. */
@Named
@ViewScoped
public class DepositCorrection implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DevelopmentAccounts accounts;

    @Inject
    Deposits deposits;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long id;
    private int version;
    private Integer amount;
    private String why;
    private transient Deposit record;

    public void load() {
        version = getRecord().version();
        amount = record.amount();
        accounts.read(record.accountId());
    }

    /** Where somebody was faster, the page shows what stands there now beside what was typed. */
    public String save() {
        record = null;
        if (getRecord().version() != version) {
            version = record.version();
            words.changedSince();
            return null;
        }
        deposits.correct(id, version, amount, why);
        words.saved("developmentAccount.correctedNow", why);
        return "/welfare/developmentAccount?faces-redirect=true&id=" + record.accountId();
    }

    /** Why it cannot be corrected, or an empty text. */
    public String getObstacle() {
        return words.of(AccountRules.whyNotWrite(accounts.byId(getRecord().accountId()), user.getMe()));
    }

    public Deposit getRecord() {
        record = record == null ? deposits.byId(id) : record;
        return record;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
