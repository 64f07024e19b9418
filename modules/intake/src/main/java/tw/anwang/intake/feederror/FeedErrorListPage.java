package tw.anwang.intake.feederror;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** What the county told platforms of their data, filtered by the address. */
@Named
@RequestScoped
public class FeedErrorListPage {
    @Inject
    FeedErrors errors;

    private String state;
    private int page = 1;
    private FeedErrorsFound found;

    public void load() {
        FeedErrorState asked = Stream.of(FeedErrorState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        found = errors.found(new FeedErrorFilter(asked), page);
    }

    public FeedErrorsFound getFound() {
        return found;
    }

    public FeedErrorState[] getStates() {
        return FeedErrorState.values();
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
        this.page = page;
    }
}
