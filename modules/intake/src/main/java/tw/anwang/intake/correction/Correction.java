package tw.anwang.intake.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** That somebody corrected a report, and why. Written once and never touched again. */
@Entity
@Table(name = "intake_correction")
public class Correction {
    static final int WHY = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "report_id")
    private long reportId;

    private String why;

    @Convert(converter = UtcInstant.class)
    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "office_id")
    private long officeId;

    protected Correction() {}

    Correction(long report, String why, Actor me, Instant now) {
        reportId = report;
        this.why = TextLength.atMost(WHY, why);
        correctedAt = now;
        accountId = me.id().value();
        accountName = me.name();
        officeId = me.office().value();
    }

    Long id() {
        return id;
    }

    String why() {
        return why;
    }

    Instant correctedAt() {
        return correctedAt;
    }

    String accountName() {
        return accountName;
    }

    long officeId() {
        return officeId;
    }
}
