package tw.anwang.welfare.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import tw.anwang.kernel.Paging;

/** 督導紀錄: those of the centre for supervisors, the own ones for workers. */
@Named
@RequestScoped
public class SupervisionListPage {
    @Inject
    SupervisionSheets sheets;

    private long worker;
    private int page = 1;
    private Paging paging;
    private List<SupervisionRow> rows;

    public void load() {
        Map<String, String> asked = worker == 0 ? Map.of() : Map.of("worker", String.valueOf(worker));
        paging = new Paging(page, Paging.SIZE, sheets.count(worker), asked);
        rows = sheets.rows(worker, paging);
    }

    public List<SupervisionRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public long getWorker() {
        return worker;
    }

    public void setWorker(long worker) {
        this.worker = worker;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
