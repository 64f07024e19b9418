package tw.anwang.registry.merge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** 歸戶紀錄: merges that wait, that were done, undone and dismissed. */
@Named
@RequestScoped
public class MergeListPage {
    @Inject
    MergeSearch search;

    private String state;
    private int page = 1;
    private MergesFound found;

    public void load() {
        Merge.State asked = Stream.of(Merge.State.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        found = search.found(asked, page);
    }

    public MergesFound getFound() {
        return found;
    }

    public Merge.State[] getStates() {
        return Merge.State.values();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
