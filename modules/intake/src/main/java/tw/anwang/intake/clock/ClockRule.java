package tw.anwang.intake.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.desk.Deadline;
import tw.anwang.directory.OfficeCalendar;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.Taipei;

/** By when a step has to be done, by which article, for reports of which days. */
@Entity
@Table(name = "intake_clock_rule")
public class ClockRule {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_kind")
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    private ClockStep step;

    @Column(name = "when_urgent")
    private Boolean whenUrgent;

    private Integer hours;

    private Integer days;

    /** Whether only days on which offices work are counted. */
    private boolean working;

    private String law;

    private boolean assumed;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private int version;

    protected ClockRule() {}

    /** When it is due for a report known at that moment: hours to the minute, days to the end of the last one. */
    Deadline deadline(Instant known, OfficeCalendar calendar) {
        return hours != null ? Deadline.at(known.plus(Duration.ofHours(hours))) : Deadline.on(last(known, calendar));
    }

    /** Whether it is the law for such a report of that day. */
    boolean holds(ReportKind of, boolean urgent, LocalDate day) {
        return kind == of
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo))
                && (whenUrgent == null || whenUrgent == urgent);
    }

    private LocalDate last(Instant known, OfficeCalendar calendar) {
        LocalDate day = Taipei.dayOf(known);
        return working ? calendar.workingDaysAfter(day, days) : day.plusDays(days);
    }

    public long id() {
        return id;
    }

    public ClockStep step() {
        return step;
    }

    public String law() {
        return law;
    }
}
