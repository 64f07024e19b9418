package tw.anwang.welfare.developmentaccount;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.PersonId;
import tw.anwang.welfare.page.PageWords;

/** Deposits of one month for all open accounts of the centre that have none yet: as agreed, or another amount. */
@Named
@ViewScoped
public class DepositMonthForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DevelopmentAccounts accounts;

    @Inject
    DevelopmentAccountSearch search;

    @Inject
    Deposits deposits;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private String month;
    private YearMonth shown;
    private final Map<Long, Boolean> ticked = new HashMap<>();
    private final Map<Long, Integer> amounts = new HashMap<>();
    private transient List<DevelopmentAccount> rows;
    private transient Map<PersonId, String> holders;

    /** The last full month unless another one is asked for; what is no month in the address is as if it were not there. */
    public void load() {
        YearMonth last = YearMonth.from(Taipei.today(clock)).minusMonths(1);
        shown = AccountMonth.read(month).orElse(last);
        month = AccountMonth.written(shown);
        getRows().forEach(one -> amounts.put(one.id(), one.monthly()));
    }

    public String show() {
        return to(AccountMonth.of(month));
    }

    private static String to(YearMonth other) {
        return "/welfare/depositMonth?faces-redirect=true&month=" + other;
    }

    public String save() {
        Map<Long, Integer> chosen = ticked.entrySet().stream()
                .filter(one -> Boolean.TRUE.equals(one.getValue()))
                .collect(HashMap::new, (all, one) -> all.put(one.getKey(), amounts.get(one.getKey())), HashMap::putAll);
        deposits.enterAll(shown, chosen);
        words.done("developmentAccount.enteredAll", String.valueOf(chosen.size()));
        return to(shown);
    }

    public List<DevelopmentAccount> getRows() {
        rows = rows == null ? search.without(shown, user.getMe().office()) : rows;
        return rows;
    }

    public String holder(DevelopmentAccount one) {
        holders = holders == null ? accounts.holders(getRows()) : holders;
        return holders.get(one.person());
    }

    public Map<Long, Boolean> getTicked() {
        return ticked;
    }

    public Map<Long, Integer> getAmounts() {
        return amounts;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
