package tw.anwang.identity.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.kernel.Paging;

/** The auditor's list of acts. */
@Named
@RequestScoped
public class TrailListPage extends TrailPage {
    @Inject
    TrailWords words;

    @Override
    long count(TrailFilter filter) {
        return search.count(filter);
    }

    @Override
    List<TrailLine> lines(TrailFilter filter, Paging paging) {
        return search.page(filter, paging);
    }

    public List<String> getKinds() {
        return words.kinds();
    }
}
