package tw.anwang.intake.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.desk.TextLength;
import tw.anwang.intake.report.ToldReporter;
import tw.anwang.kernel.UtcInstant;

/** Who reported, as a platform says otherwise than it is kept here, until somebody chose: as secret as the other. */
@Entity
@Table(name = "intake_platform_reporter")
public class SaidReporter {
    private static final int NAME = 100;
    private static final int UNIT = 150;
    private static final int PHONE = 30;

    @Id
    @Column(name = "report_id")
    private long reportId;

    @Column(name = "import_id")
    private long importId;

    private String name;

    private String title;

    private String unit;

    private String phone;

    @Convert(converter = UtcInstant.class)
    @Column(name = "said_at")
    private Instant saidAt;

    protected SaidReporter() {}

    SaidReporter(long report) {
        reportId = report;
    }

    void says(ToldReporter said, long imported, Instant at) {
        name = TextLength.atMost(NAME, said.name());
        title = TextLength.atMost(NAME, said.title());
        unit = TextLength.atMost(UNIT, said.unit());
        phone = TextLength.atMost(PHONE, said.phone());
        importId = imported;
        saidAt = at;
    }

    ToldReporter asTold() {
        return new ToldReporter(name, title, unit, phone);
    }

    long importId() {
        return importId;
    }

    Instant saidAt() {
        return saidAt;
    }
}
