package tw.anwang.intake.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.Optional;
import java.util.function.UnaryOperator;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeCalendar;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;

/** One step of one report that has to be done in time. */
@Entity
@Table(name = RunningClock.TABLE)
public class RunningClock {
    static final String TABLE = "intake_clock";
    /** The columns of one that has just begun. */
    static final String[] BEGUN = {"report_id", "step", "rule_id", "from_at", "due_at", "whole_day", "version"};

    private static final int WHY = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "report_id")
    private long reportId;

    @Enumerated(EnumType.STRING)
    private ClockStep step;

    @Column(name = "rule_id")
    private long ruleId;

    @Convert(converter = UtcInstant.class)
    @Column(name = "from_at")
    private Instant from;

    @Convert(converter = UtcInstant.class)
    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "whole_day")
    private boolean wholeDay;

    @Convert(converter = UtcInstant.class)
    @Column(name = "met_at")
    private Instant metAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "paused_why")
    private String pausedWhy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "over_at")
    private Instant overAt;

    @Column(name = "over_why")
    private String overWhy;

    @Version
    private int version;

    protected RunningClock() {}

    RunningClock(long report, ClockRule rule, Instant known, OfficeCalendar calendar) {
        Deadline deadline = rule.deadline(known, calendar);
        reportId = report;
        step = rule.step();
        ruleId = rule.id();
        from = known;
        dueAt = deadline.dueAt();
        wholeDay = deadline.wholeDay();
    }

    /** What stands in these columns, to be written with many others. */
    Object[] begun() {
        UtcInstant utc = new UtcInstant();
        return new Object[] {
            reportId,
            step.name(),
            ruleId,
            utc.convertToDatabaseColumn(from),
            utc.convertToDatabaseColumn(dueAt),
            wholeDay,
            1
        };
    }

    /** The first time counts. One that stands still runs on to that moment first. */
    void met(Instant at) {
        if (metAt == null) {
            resume(at);
            metAt = at;
        }
    }

    void notMet() {
        metAt = null;
    }

    /** @throws RuleBroken {@code intake.clock.noReason} without one @return whether it was running */
    boolean pause(String why, Instant at) {
        if (why == null || why.isBlank()) {
            throw new RuleBroken("intake.clock.noReason");
        }
        boolean running = metAt == null && pausedAt == null && overAt == null;
        pausedAt = running ? at : pausedAt;
        pausedWhy = running ? TextLength.atMost(WHY, why) : pausedWhy;
        return running;
    }

    /** What it stood still is added to it. @return why it stood still; empty where it did not, or was met */
    Optional<String> resume(Instant at) {
        if (pausedAt == null || metAt != null || overAt != null) {
            return Optional.empty();
        }
        String why = pausedWhy;
        if (at.isAfter(pausedAt)) {
            dueAt = later(Duration.between(pausedAt, at));
        }
        pausedAt = null;
        pausedWhy = null;
        return Optional.of(why);
    }

    /** What is due by the end of a day stays due by the end of one. */
    private Instant later(Duration length) {
        Instant moved = dueAt.plus(length);
        return wholeDay ? Deadline.on(Taipei.dayOf(moved.minusMillis(1))).dueAt() : moved;
    }

    /** Nobody waits for it any more, even where what met it is taken back later; the first end counts. */
    void over(String why, Instant at) {
        if (overAt == null) {
            overAt = at;
            overWhy = TextLength.atMost(WHY, why);
        }
    }

    /** What ended goes on after all: what was not done is waited for again, counted from when it always was. */
    void goOn() {
        overAt = null;
        overWhy = null;
    }

    /** Waited for still, be it that it stands still now. */
    boolean isOpen() {
        return metAt == null && overAt == null;
    }

    /** Another rule holds: from the same moment, with what it stood still so far added. */
    void reckon(ClockRule before, ClockRule now, OfficeCalendar calendar) {
        Duration stood = Duration.between(before.deadline(from, calendar).dueAt(), dueAt);
        Deadline deadline = now.deadline(from, calendar);
        ruleId = now.id();
        dueAt = deadline.dueAt();
        wholeDay = deadline.wholeDay();
        if (!stood.isNegative() && !stood.isZero()) {
            dueAt = later(stood);
        }
    }

    long ruleId() {
        return ruleId;
    }

    long reportId() {
        return reportId;
    }

    /** @param shown what the reader is shown of words that somebody typed */
    ReportClock asRecord(String law, UnaryOperator<String> shown) {
        Deadline deadline = new Deadline(dueAt, wholeDay, dueAt);
        return new ReportClock(step, law, from, deadline, metAt, shown.apply(pausedWhy), shown.apply(overWhy));
    }
}
