package tw.anwang.registry.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import tw.anwang.desk.OfficeWords;
import tw.anwang.directory.OfficeId;

/** 疑似同一人: what waits to be decided. */
@Named
@RequestScoped
public class DuplicateListPage {
    @Inject
    TwinSearch search;

    @Inject
    OfficeWords officeWords;

    private boolean two;
    private int page = 1;
    private TwinsFound found;

    public void load() {
        found = search.found(two, page);
        officeWords.learn(found.rows().stream()
                .map(TwinRow::askThere)
                .filter(Objects::nonNull)
                .map(OfficeId::value)
                .toList());
    }

    public List<TwinRow> getRows() {
        return found.rows();
    }

    public TwinsFound getFound() {
        return found;
    }

    /** Whether those are listed that were decided to be two people. */
    public boolean isTwo() {
        return two;
    }

    public void setTwo(boolean two) {
        this.two = two;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
