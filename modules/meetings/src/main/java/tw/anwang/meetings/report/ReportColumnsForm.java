package tw.anwang.meetings.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** Which columns a series' follow-up report has, in which order and under which headings. */
@Named
@ViewScoped
public class ReportColumnsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SeriesList seriesList;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long id;
    private int version;
    private String name;
    private List<ColumnTyped> columns;

    public void load() {
        if (columns == null) {
            Series series = seriesList.byId(id);
            version = series.version();
            name = series.name();
            show(ReportColumns.of(series.reportColumns()).headings());
        }
    }

    private void show(List<ReportHeading> headings) {
        columns = new ArrayList<>();
        headings.forEach(
                heading -> columns.add(new ColumnTyped(heading.column(), columns.size() + 1, heading.words())));
        Arrays.stream(ReportColumn.values())
                .filter(column -> headings.stream().noneMatch(heading -> heading.column() == column))
                .forEach(column -> columns.add(new ColumnTyped(column, null, null)));
    }

    /** Fills in the usual columns; nothing is saved by it. */
    public void useUsual() {
        show(ReportColumns.usual().headings());
    }

    public String save() {
        ReportColumns chosen = new ReportColumns(columns.stream()
                .filter(column -> column.getPlace() != null)
                .sorted(Comparator.comparing(ColumnTyped::getPlace))
                .map(column -> new ReportHeading(column.getColumn(), column.getWords()))
                .toList());
        seriesList.chooseReportColumns(id, version, chosen.codes());
        words.done("columns.saved");
        return "/meetings/series?faces-redirect=true&id=" + id;
    }

    /** Why the person cannot save. */
    public String getObstacle() {
        return words.of(seriesList.byId(id).whyNotKeep(user.getMe()));
    }

    public List<ColumnTyped> getColumns() {
        return columns;
    }

    public String getName() {
        return name;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
