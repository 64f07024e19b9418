package tw.anwang.meetings.consultation;

import java.time.Instant;
import java.util.Set;
import tw.anwang.kernel.RuleBroken;

/**
 * Whom to ask until when.
 *
 * @param takesLate whether what comes after the moment is taken and marked 逾期, until the owner closes
 * @param offices ids
 */
public record Asking(Instant closesAt, boolean takesLate, Set<Long> offices) {
    /** @throws RuleBroken without a moment */
    public Asking {
        if (closesAt == null) {
            throw new RuleBroken("meetings.consultation.noMoment");
        }
        offices = Set.copyOf(offices);
    }
}
