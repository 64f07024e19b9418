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
import java.util.Objects;
import tw.anwang.desk.Deadline;
import tw.anwang.directory.OfficeCalendar;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.Taipei;

/** By when a step has to be done, by which article, for reports of which days. */
@Entity
@Table(name = "intake_clock_rule")
public class ClockRule {
    public static final String KIND = "intake.clockRule";

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

    /** What follows a rule: the same step of the same reports, otherwise. */
    private ClockRule(ClockRule before, NewClockRule told) {
        kind = before.kind;
        step = before.step;
        whenUrgent = before.whenUrgent;
        hours = told.hours();
        days = told.days();
        working = told.working();
        law = told.law().strip();
        validFrom = told.validFrom();
    }

    /** It holds to the day before its successor does; clocks that run by it go on. */
    ClockRule followedBy(NewClockRule told) {
        ClockRule next = new ClockRule(this, told);
        validTo = told.validFrom().minusDays(1);
        return next;
    }

    /** Its successor is taken back before anything ran by that: it goes on. */
    void goOn() {
        validTo = null;
    }

    /** Whether there is a report for which both would be the law from that day on. */
    boolean clashesFrom(LocalDate day, ClockRule other) {
        boolean sameReports = whenUrgent == null || other.whenUrgent == null || whenUrgent.equals(other.whenUrgent);
        return sameReports && kind == other.kind && step == other.step && !other.isOver(day);
    }

    private boolean isOver(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** Whether the other one ends on the day before this one begins, for the same reports. */
    boolean follows(ClockRule other) {
        return Objects.equals(whenUrgent, other.whenUrgent)
                && validFrom.minusDays(1).equals(other.validTo);
    }

    ClockRuleRow asRecord(LocalDate day) {
        return new ClockRuleRow(
                id,
                version,
                kind,
                step,
                whenUrgent,
                new RuleLength(hours, days, working),
                law,
                assumed,
                validFrom,
                validTo,
                day);
    }

    /** When it is due for a report known at that moment: hours to the minute, days to the end of the last one. */
    Deadline deadline(Instant known, OfficeCalendar calendar) {
        return hours != null ? Deadline.at(known.plus(Duration.ofHours(hours))) : Deadline.on(last(known, calendar));
    }

    /** As a clock of it would run that began at that moment. */
    ReportClock clock(Instant known, OfficeCalendar calendar) {
        return new ReportClock(step, law, known, deadline(known, calendar), null, null, null);
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

    int version() {
        return version;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    ReportKind kind() {
        return kind;
    }

    public ClockStep step() {
        return step;
    }

    public String law() {
        return law;
    }
}
