package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Every time an item was opened. */
@Named
@RequestScoped
public class TrackedItemOpeningsPage {
    @Inject
    Openings openings;

    private long id;
    private int page = 1;
    private Openings.Found found;

    public void load() {
        found = openings.of(id, page);
    }

    public Openings.Found getFound() {
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
