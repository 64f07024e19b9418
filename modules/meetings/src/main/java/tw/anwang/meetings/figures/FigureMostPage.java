package tw.anwang.meetings.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.desk.OfficeWords;
import tw.anwang.kernel.PageMessages;

/** The items with most of something, under the filter of the figures. */
@Named
@RequestScoped
public class FigureMostPage {
    @Inject
    FigureMost most;

    @Inject
    FigureConditions conditions;

    @Inject
    OfficeWords officeWords;

    private final FigureAsked asked = new FigureAsked();
    private FigureFilter filter;
    private List<FigureMostRow> rows;

    /** An address that asks for neither shows what was given back most often. */
    public void load() {
        FigureFilter typed = asked.filter();
        filter = typed.by(Grouping.ITEM)
                .of(typed.measure() == Measure.ASKED ? Measure.ASKED : Measure.RETURNED, null, null);
        rows = most.rows(filter);
        officeWords.learn(rows.stream().map(FigureMostRow::officeId).toList());
    }

    /** @param measure {@code RETURNED}, or {@code ASKED} for most rounds */
    static String address(FigureFilter filter, Measure measure) {
        return "figureMost.xhtml?"
                + filter.by(Grouping.ITEM).of(measure, null, null).address();
    }

    public FigureAsked getAsked() {
        return asked;
    }

    public List<FigureMostRow> getRows() {
        return rows;
    }

    public boolean isOfReturned() {
        return filter.measure() == Measure.RETURNED;
    }

    /** Whether others may follow that are not shown. */
    public boolean isCut() {
        return rows.size() == FigureMost.MOST;
    }

    public String getConditions() {
        return conditions.words(filter, PageMessages.locale());
    }

    /** The same by the other order. */
    public String getOther() {
        return address(filter, isOfReturned() ? Measure.ASKED : Measure.RETURNED);
    }

    public String getFigures() {
        return "figures.xhtml?" + filter.by(Grouping.OFFICE).address();
    }

    /** Where the answers behind a number are. */
    public String rows(Measure measure, FigureMostRow row) {
        return "figureList.xhtml?" + filter.of(measure, row.id(), null).address();
    }
}
