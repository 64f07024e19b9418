package tw.anwang.welfare.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import tw.anwang.desk.OfficeWords;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.Paging;

/** 轉介: of the cases that the person sees, those that wait for an answer on top. */
@Named
@RequestScoped
public class ReferralListPage {
    @Inject
    Referrals referrals;

    @Inject
    OfficeWords officeWords;

    private String overdue;
    private int page = 1;
    private Paging paging;
    private List<ReferralRow> rows;

    public void load() {
        ReferralFilter filter = new ReferralFilter(isLate());
        paging = new Paging(page, Paging.SIZE, referrals.count(filter), filter.query());
        rows = referrals.rows(filter, paging);
        officeWords.learn(rows.stream()
                .map(row -> row.sent().office())
                .filter(Objects::nonNull)
                .map(OfficeId::value)
                .distinct()
                .toList());
    }

    public boolean isLate() {
        return "true".equals(overdue);
    }

    public List<ReferralRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public String getOverdue() {
        return overdue;
    }

    public void setOverdue(String overdue) {
        this.overdue = overdue;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
