package tw.anwang.identity.selfaudit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;

/** A month of an office's people on the screen; the file to be signed has the same lines. */
@Named
@RequestScoped
public class SelfAuditPage {
    @Inject
    SelfAudit audit;

    @Inject
    Clock clock;

    private String month;
    private int page = 1;
    private YearMonth asked;
    private Paging paging = new Paging(1, Paging.SIZE, 0, Map.of());
    private List<AuditedPerson> people = List.of();

    public void load() {
        asked = AuditedMonth.of(month, Taipei.today(clock));
        month = AuditedMonth.written(asked);
        List<AuditedPerson> all = audit.people(asked);
        paging = new Paging(page, Paging.SIZE, all.size(), Map.of("month", month));
        people = all.stream().skip(paging.firstRow()).limit(paging.size()).toList();
    }

    public List<AuditedPerson> getPeople() {
        return people;
    }

    public Paging getPaging() {
        return paging;
    }

    /** As the trail's own filter writes it. */
    public String getFirstDay() {
        return asked == null ? "" : RocDate.format(asked.atDay(1));
    }

    public String getLastDay() {
        return asked == null ? "" : RocDate.format(asked.atEndOfMonth());
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
