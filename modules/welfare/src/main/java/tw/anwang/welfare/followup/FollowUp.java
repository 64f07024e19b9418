package tw.anwang.welfare.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.anwang.welfare.FollowUpReading;

/** The window of a case by one reading: which rule made it stays with it. */
@Entity
@Table(name = "welfare_followup")
public class FollowUp {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "rule_id")
    private long ruleId;

    @Enumerated(EnumType.STRING)
    private FollowUpReading reading;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    private boolean voided;

    protected FollowUp() {}

    FollowUp(long caseId, FollowUpRule rule, LocalDate from) {
        this.caseId = caseId;
        this.ruleId = rule.id();
        this.reading = rule.reading();
        this.from = from;
        this.to = rule.last(from);
    }

    /** What it was counted from did not happen after all. */
    void voidIt() {
        voided = true;
    }

    public Long id() {
        return id;
    }

    public FollowUpReading reading() {
        return reading;
    }

    public LocalDate from() {
        return from;
    }

    /** Its last day. */
    public LocalDate to() {
        return to;
    }

    public boolean isVoided() {
        return voided;
    }

    public boolean isRunning(LocalDate today) {
        return !voided && !today.isAfter(to);
    }
}
