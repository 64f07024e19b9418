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
@Table(name = "intake_reporter")
public class Reporter {
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
        name = TextLength.atMost(NAME, told.name());
        title = TextLength.atMost(NAME, told.title());
        unit = TextLength.atMost(UNIT, told.unit());
        phone = TextLength.atMost(PHONE, told.phone());
    }

    ToldReporter asTold() {
        return new ToldReporter(name, title, unit, phone);
    }
}
