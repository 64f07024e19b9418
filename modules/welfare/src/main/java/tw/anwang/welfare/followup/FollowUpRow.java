package tw.anwang.welfare.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One window in the list. */
public record FollowUpRow(
        long id, long caseId, String number, long officeId, String worker, LocalDate from, LocalDate to) {
    /** Days left, today among them; none once it is over. */
    public long left(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(today, to) + 1);
    }
}
