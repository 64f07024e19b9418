package tw.anwang.meetings.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.kernel.Paging;
import tw.anwang.meetings.office.OfficeWords;

/** The rows behind one figure. */
@Named
@RequestScoped
public class FigureListPage {
    @Inject
    FigureRows rows;

    @Inject
    OfficeWords officeWords;

    private final FigureAsked asked = new FigureAsked();
    private FigureFilter filter;
    private FigureRows.Found found;

    /** An address that names no figure shows what is open. */
    public void load() {
        filter = asked.filter();
        if (filter.measure() == null) {
            filter = filter.of(Measure.OPEN, filter.key(), null).in(filter.year());
        }
        found = rows.found(filter, asked.getPage());
        officeWords.learn(found.rows().stream().map(FigureRow::officeId).toList());
    }

    public FigureAsked getAsked() {
        return asked;
    }

    public FigureRows.Found getFound() {
        return found;
    }

    public Measure getMeasure() {
        return filter.measure();
    }

    /** Whether there are rows that no page reaches. */
    public boolean isCut() {
        return found.total() > Paging.LAST_ROW;
    }

    /** The figures it came from. */
    public String getFigures() {
        if (filter.by() == Grouping.ITEM) {
            return FigureMostPage.address(filter, filter.measure());
        }
        if (filter.year() != null) {
            return FigureYearsPage.address(filter);
        }
        return "figures.xhtml?" + filter.by(filter.by()).address();
    }
}
