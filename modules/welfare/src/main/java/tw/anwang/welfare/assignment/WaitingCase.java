package tw.anwang.welfare.assignment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tw.anwang.kernel.Taipei;

/**
 * A case that nobody has yet.
 *
 * @param version to which the assignment belongs
 * @param family number and name of the family, as this person may read it
 * @param dueAt when the visit has to be done
 */
public record WaitingCase(long id, int version, String number, String family, Instant knownAt, Instant dueAt)
        implements Serializable {
    /** Whole days to the last day of the first visit; negative where it is over. */
    long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, Taipei.dayOf(dueAt.minusMillis(1)));
    }

    public boolean isLate(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }
}
