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

/** What the person of this request has looked at and done: everybody may know what is written about oneself. */
@Named
@RequestScoped
public class MyTrailPage {
    @Inject
    TrailSearch search;

    @Inject
    Clock clock;

    private final Map<String, String> query = new HashMap<>();
    private int page = 1;
    private Paging paging = new Paging(1, Paging.SIZE, 0, Map.of());
    private List<TrailLine> lines = List.of();

    public void load() {
        query.keySet().retainAll(List.of("from", "to", "group"));
        TrailFilter filter = new TrailQuestion(query, Taipei.today(clock)).filter();
        query.putAll(filter.query());
        paging = new Paging(page, Paging.SIZE, search.countMine(filter), filter.query());
        lines = search.mine(filter, paging);
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
