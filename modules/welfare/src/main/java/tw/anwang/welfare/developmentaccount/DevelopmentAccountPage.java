package tw.anwang.welfare.developmentaccount;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.page.PageWords;

/** One account with its deposits, and writing the next one down. */
@Named
@ViewScoped
public class DevelopmentAccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DevelopmentAccounts accounts;

    @Inject
    Deposits deposits;

    @Inject
    AccountCoachings coachings;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long id;
    private String month;
    private Integer amount;
    private transient DevelopmentAccount record;
    private transient List<Deposit> entered;
    private transient String holder;

    public void load() {
        record = accounts.read(id);
        month = AccountMonth.written(YearMonth.from(Taipei.today(clock)));
        amount = record.monthly();
    }

    public String enter() {
        deposits.enter(id, AccountMonth.of(month), amount);
        words.done("developmentAccount.entered");
        return "/welfare/developmentAccount?faces-redirect=true&id=" + id;
    }

    /** Why nothing can be written in it, or an empty text. */
    public String getObstacle() {
        return words.of(AccountRules.whyNotWrite(getRecord(), user.getMe()));
    }

    public DevelopmentAccount getRecord() {
        record = record == null ? accounts.byId(id) : record;
        return record;
    }

    public String getHolder() {
        holder = holder == null ? accounts.holders(List.of(getRecord())).get(record.person()) : holder;
        return holder;
    }

    public List<Deposit> getDeposits() {
        entered = entered == null ? deposits.of(id) : entered;
        return entered;
    }

    public List<AccountCoaching> getCoachings() {
        return coachings.of(getRecord());
    }

    public AccountSums getSums() {
        return AccountSums.of(getRecord(), getDeposits());
    }

    public int getMonthsWithout() {
        return getRecord().monthsWithout(Taipei.today(clock));
    }

    public boolean isOfAge() {
        return getRecord().isOfAge(Taipei.today(clock));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }
}
