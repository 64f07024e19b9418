package tw.anwang.welfare.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
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

    private String open;
    private int page = 1;
    private Paging paging;
    private List<ReferralRow> rows;

    public void load() {
        paging = new Paging(
                page, Paging.SIZE, referrals.count(isOnlyOpen()), isOnlyOpen() ? Map.of("open", "true") : Map.of());
        rows = referrals.rows(isOnlyOpen(), paging);
        officeWords.learn(rows.stream()
                .map(row -> row.sent().office())
                .filter(Objects::nonNull)
                .map(OfficeId::value)
                .distinct()
                .toList());
    }

    public boolean isOnlyOpen() {
        return "true".equals(open);
    }

    public List<ReferralRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
