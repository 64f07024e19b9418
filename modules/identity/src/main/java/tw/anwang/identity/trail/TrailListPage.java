package tw.anwang.identity.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;

/** The auditor's list of acts; its filters stand in the address and name no person of a case. */
@Named
@RequestScoped
public class TrailListPage {
    @Inject
    TrailSearch search;

    @Inject
    TrailWords words;

    @Inject
    Clock clock;

    private final Map<String, String> query = new HashMap<>();
    private int page = 1;
    private Paging paging = new Paging(1, Paging.SIZE, 0, Map.of());
    private List<TrailLine> lines = List.of();

    public void load() {
        TrailFilter filter = new TrailQuestion(query, Taipei.today(clock)).filter();
        query.putAll(filter.query());
        paging = new Paging(page, Paging.SIZE, search.count(filter), filter.query());
        lines = search.page(filter, paging);
    }

    public ActGroup[] getGroups() {
        return ActGroup.values();
    }

    public List<String> getKinds() {
        return words.kinds();
    }

    public Map<String, String> getQuery() {
        return query;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<TrailLine> getLines() {
        return lines;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
