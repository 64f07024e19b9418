package tw.anwang.welfare.developmentaccount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.OfficeWords;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.PersonId;

/** 發展帳戶 that the person sees: for whom nothing was deposited for the longest time on top. */
@Named
@RequestScoped
public class DevelopmentAccountListPage {
    @Inject
    DevelopmentAccounts accounts;

    @Inject
    DevelopmentAccountSearch search;

    @Inject
    OfficeWords officeWords;

    @Inject
    Clock clock;

    private String without;
    private String mine;
    private int page = 1;
    private AccountNorms norms;
    private Paging paging;
    private List<DevelopmentAccount> rows;
    private Map<PersonId, String> holders;
    private DepositRate rate;

    public void load() {
        norms = accounts.norms(getToday());
        DevelopmentAccountFilter filter = new DevelopmentAccountFilter(getAsked(), isMineOnly());
        paging = new Paging(page, Paging.SIZE, search.count(filter, norms), filter.query());
        rows = search.rows(filter, norms, paging);
        holders = accounts.holders(rows);
        rate = search.rate(norms);
        officeWords.learn(
                rows.stream().map(one -> one.lead().value()).distinct().toList());
    }

    /** Which months are asked for; null: all open accounts, as for what makes no sense in the address. */
    public WithoutDeposit getAsked() {
        return Arrays.stream(WithoutDeposit.values())
                .filter(one -> one.name().equals(without))
                .findFirst()
                .orElse(null);
    }

    public boolean isMineOnly() {
        return "true".equals(mine);
    }

    public String holder(DevelopmentAccount one) {
        return holders.get(one.person());
    }

    public LocalDate getToday() {
        return Taipei.today(clock);
    }

    public DepositRate getRate() {
        return rate;
    }

    public AccountNorms getNorms() {
        return norms;
    }

    public List<DevelopmentAccount> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public String getWithout() {
        return without;
    }

    public void setWithout(String without) {
        this.without = without;
    }

    public String getMine() {
        return mine;
    }

    public void setMine(String mine) {
        this.mine = mine;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
