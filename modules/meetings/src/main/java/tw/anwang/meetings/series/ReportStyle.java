package tw.anwang.meetings.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a series wants its follow-up report: title and columns, each null for the usual ones. */
@Embeddable
class ReportStyle {
    @Column(name = "report_title")
    private String title;

    @Column(name = "report_columns")
    private String columns;

    protected ReportStyle() {}

    ReportStyle(String title, String columns) {
        this.title = title;
        this.columns = columns;
    }

    String title() {
        return title;
    }

    String columns() {
        return columns;
    }
}
