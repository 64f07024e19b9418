package tw.anwang.registry.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 疑似同一戶: what waits to be decided. */
@Named
@RequestScoped
public class HouseholdTwinListPage {
    @Inject
    HouseholdTwinSearch search;

    private int page = 1;
    private HouseholdTwinsFound found;

    public void load() {
        found = search.found(page);
    }

    public HouseholdTwinsFound getFound() {
        return found;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
