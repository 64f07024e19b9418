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
 */
public record ReportClock(
        ClockStep step, String law, Instant from, Deadline deadline, Instant metAt, String pausedWhy) {
    /** Met, and when it was due. */
    public boolean isMetInTime() {
        return metAt != null && (deadline.dueAt() == null || metAt.isBefore(deadline.dueAt()));
    }

    public boolean isRunning() {
        return metAt == null && pausedWhy == null;
    }

    public boolean isLate(Instant now) {
        return metAt == null ? deadline.isOverdue(now) : !isMetInTime();
    }
}
