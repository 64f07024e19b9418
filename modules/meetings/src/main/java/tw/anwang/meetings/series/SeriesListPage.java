package tw.anwang.meetings.series;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of series. */
@Named
@RequestScoped
public class SeriesListPage {
    @Inject
    SeriesList seriesList;

    private List<SeriesRow> rows;

    public void load() {
        rows = seriesList.rows();
    }

    public List<SeriesRow> getRows() {
        return rows;
    }
}
