package tw.anwang.identity.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.kernel.Paging;

/** What the person of this request has looked at and done: everybody may know what is written about oneself. */
@Named
@RequestScoped
public class MyTrailPage extends TrailPage {
    @Override
    public void load() {
        getQuery().keySet().retainAll(List.of("from", "to", "group"));
        super.load();
    }

    @Override
    long count(TrailFilter filter) {
        return search.countMine(filter);
    }

    @Override
    List<TrailLine> lines(TrailFilter filter, Paging paging) {
        return search.mine(filter, paging);
    }
}
