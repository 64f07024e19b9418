package tw.anwang.meetings.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.desk.OfficeWords;

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

    /** An address that names no figure shows what is open. @param after key of the row the page begins after, or null */
    public void load(String after) {
        filter = asked.one();
        found = rows.found(filter, asked.getPage(), after);
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

    /** Where all of its rows leave as a file. */
    public String getExportQuery() {
        return filter.address();
    }

    /** The figures it came from. */
    public String getFigures() {
        if (filter.by() == Grouping.ITEM) {
            return FigureMostPage.address(filter, filter.measure());
        }
        if (filter.overYears()) {
            return FigureYearsPage.address(filter);
        }
        return "figures.xhtml?" + filter.by(filter.by()).address();
    }
}
