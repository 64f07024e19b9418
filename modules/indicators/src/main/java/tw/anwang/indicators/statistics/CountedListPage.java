package tw.anwang.indicators.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.desk.CountedRecords.Found;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** The people behind one number of the statistics. */
@Named
@RequestScoped
public class CountedListPage {
    @Inject
    Statistics statistics;

    private final StatisticsAsked asked = new StatisticsAsked();
    private int page = 1;
    private Found found;
    private String problem;

    public void load() {
        try {
            found = statistics.found(asked, page, PageMessages.locale());
        } catch (RuleBroken broken) {
            problem = Sentences.of(broken, PageMessages.locale());
        }
    }

    public StatisticsAsked getAsked() {
        return asked;
    }

    public Found getFound() {
        return found;
    }

    public String getProblem() {
        return problem;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
