package tw.anwang.registry.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Every time a household was opened. */
@Named
@RequestScoped
public class HouseholdOpeningsPage {
    @Inject
    HouseholdOpenings openings;

    private long id;
    private int page = 1;
    private HouseholdOpenings.Found found;

    public void load() {
        found = openings.of(id, page);
    }

    public HouseholdOpenings.Found getFound() {
        return found;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
