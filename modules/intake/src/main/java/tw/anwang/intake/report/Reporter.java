package tw.anwang.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.desk.TextLength;

/**
 * Who reported (通報人). The law keeps it secret in every kind of case, so it is a row of its own that no report, list,
 * search or export loads; {@link Reporters} shows it for a purpose.
 */
@Entity
@Table(name = Reporter.TABLE)
public class Reporter {
    static final String TABLE = "intake_reporter";
    static final String[] COLUMNS = {"report_id", "name", "title", "unit", "phone"};

    private static final int NAME = 100;
    private static final int UNIT = 150;
    private static final int PHONE = 30;

    @Id
    @Column(name = "report_id")
    private long reportId;

    private String name;

    private String title;

    private String unit;

    private String phone;

    protected Reporter() {}

    Reporter(long report, ToldReporter told) {
        reportId = report;
        become(told);
    }

    void become(ToldReporter told) {
        name = TextLength.atMost(NAME, told.name());
        title = TextLength.atMost(NAME, told.title());
        unit = TextLength.atMost(UNIT, told.unit());
        phone = TextLength.atMost(PHONE, told.phone());
    }

    /** What stands in its columns, to be written with many others. */
    Object[] columns() {
        return new Object[] {reportId, name, title, unit, phone};
    }

    ToldReporter asTold() {
        return new ToldReporter(name, title, unit, phone);
    }
}
