package tw.anwang.identity.trail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;

/** A list of acts; its filters stand in the address and name no person of a case. */
public abstract class TrailPage {
    @Inject
    TrailSearch search;

    @Inject
    Clock clock;

    private final Map<String, String> query = new HashMap<>();
    private int page = 1;
    private Paging paging = new Paging(1, Paging.SIZE, 0, Map.of());
    private List<TrailLine> lines = List.of();

    abstract long count(TrailFilter filter);

    abstract List<TrailLine> lines(TrailFilter filter, Paging paging);

    public void load() {
        TrailFilter filter = new TrailQuestion(query, Taipei.today(clock)).filter();
        query.putAll(filter.query());
        paging = new Paging(page, Paging.SIZE, count(filter), filter.query());
        lines = lines(filter, paging);
    }

    public ActGroup[] getGroups() {
        return ActGroup.values();
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
