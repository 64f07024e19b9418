package tw.anwang.welfare.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.kernel.Paging;

/** 督導紀錄: those of the centre for supervisors, the own ones for workers. */
@Named
@RequestScoped
public class SupervisionListPage {
    @Inject
    SupervisionSheets sheets;

    private long person;
    private int page = 1;
    private Paging paging;
    private List<SupervisionRow> rows;

    public void load() {
        SupervisionFilter filter = new SupervisionFilter(person);
        paging = new Paging(page, Paging.SIZE, sheets.count(filter), filter.query());
        rows = sheets.rows(filter, paging);
    }

    public List<SupervisionRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
