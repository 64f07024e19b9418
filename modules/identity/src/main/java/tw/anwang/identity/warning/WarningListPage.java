package tw.anwang.identity.warning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;

/** The queue of warnings; those that wait stand before those that were reviewed. */
@Named
@RequestScoped
public class WarningListPage {
    @Inject
    Warnings warnings;

    @Inject
    Clock clock;

    private String show = WarningFilter.Show.WAITING.name();
    private String rule;
    private int page = 1;
    private Paging paging = new Paging(1, Paging.SIZE, 0, Map.of());
    private List<Warning> rows = List.of();

    public void load() {
        WarningFilter filter = new WarningFilter(
                named(WarningFilter.Show.values(), Objects.requireNonNullElse(show, WarningFilter.Show.WAITING.name())),
                named(WarningRule.values(), rule));
        paging = new Paging(page, Paging.SIZE, warnings.count(filter), filter.query());
        rows = warnings.page(filter, paging);
    }

    /** A word that names none, in an address typed by hand, asks for all. */
    private static <E extends Enum<E>> E named(E[] all, String word) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    public boolean isLate(Warning row) {
        return row.isOverdue(Taipei.today(clock));
    }

    public WarningFilter.Show[] getShows() {
        return WarningFilter.Show.values();
    }

    public WarningRule[] getRules() {
        return WarningRule.values();
    }

    public List<Warning> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
