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
import tw.anwang.desk.Deadline;
import tw.anwang.desk.TextLength;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** One step of one report that has to be done in time. */
@Entity
@Table(name = "intake_clock")
public class RunningClock {
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

    @Version
    private int version;

    protected RunningClock() {}

    RunningClock(long report, ClockRule rule, Instant known) {
        Deadline deadline = rule.deadline(known);
        reportId = report;
        step = rule.step();
        ruleId = rule.id();
        from = known;
        dueAt = deadline.dueAt();
        wholeDay = deadline.wholeDay();
    }

    /** The first time counts. */
    void met(Instant at) {
        metAt = metAt == null ? at : metAt;
    }

    void notMet() {
        metAt = null;
    }

    /** @throws RuleBroken {@code intake.clock.noReason} without one @return whether it was running */
    boolean pause(String why, Instant at) {
        if (why == null || why.isBlank()) {
            throw new RuleBroken("intake.clock.noReason");
        }
        boolean running = metAt == null && pausedAt == null;
        pausedAt = running ? at : pausedAt;
        pausedWhy = running ? TextLength.atMost(WHY, why) : pausedWhy;
        return running;
    }

    /** @return whether it stood still */
    boolean resume(Instant at) {
        boolean stood = pausedAt != null;
        if (stood) {
            dueAt = dueAt.plus(Duration.between(pausedAt, at));
            pausedAt = null;
            pausedWhy = null;
        }
        return stood;
    }

    long reportId() {
        return reportId;
    }

    ReportClock asRecord(String law) {
        return new ReportClock(step, law, from, new Deadline(dueAt, wholeDay, dueAt), metAt, pausedWhy);
    }
}
