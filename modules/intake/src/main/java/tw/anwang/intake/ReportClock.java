package tw.anwang.intake;

import java.time.Instant;
import tw.anwang.desk.Deadline;

/**
 * One clock of a report, as others show it.
 *
 * @param law article it comes from, in words: {@code 脆弱家庭之兒童及少年通報協助與資訊蒐集處理利用辦法第5條}
 * @param from when the county knew: never moved by acceptance, return or a second dispatch
 * @param metAt null while it runs
 * @param pausedWhy null where it is not paused
 * @param overWhy null unless the report or its case ended before the step was done
 */
public record ReportClock(
        ClockStep step, String law, Instant from, Deadline deadline, Instant metAt, String pausedWhy, String overWhy) {
    /** The same, done at that moment. @param at null while nobody did it */
    public ReportClock met(Instant at) {
        return new ReportClock(step, law, from, deadline, at, pausedWhy, overWhy);
    }

    /** Met, and when it was due. */
    public boolean isMetInTime() {
        return metAt != null && (deadline.dueAt() == null || metAt.isBefore(deadline.dueAt()));
    }

    public boolean isRunning() {
        return metAt == null && pausedWhy == null && overWhy == null;
    }

    /** Stands still (停止計時): nothing is asked of anybody until it runs on. */
    public boolean isPaused() {
        return metAt == null && pausedWhy != null && overWhy == null;
    }

    /** Nobody waits for the step any more (不再計時). */
    public boolean isOver() {
        return metAt == null && overWhy != null;
    }

    /** Done too late, or running beyond its time; what stands still or is over is not late. */
    public boolean isLate(Instant now) {
        return metAt == null ? isRunning() && deadline.isOverdue(now) : !isMetInTime();
    }
}
