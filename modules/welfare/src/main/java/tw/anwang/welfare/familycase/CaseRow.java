package tw.anwang.welfare.familycase;

import java.time.Instant;
import tw.anwang.identity.Sensitivity;
import tw.anwang.registry.HouseholdId;

/**
 * One case in a list.
 *
 * @param dueAt when its next step is late, or null
 * @param sourceNumber 案號 at the platform that has it too, or null
 */
public record CaseRow(
        long id,
        String number,
        long householdId,
        long officeId,
        String worker,
        CaseState state,
        Vulnerability grade,
        DueStep dueStep,
        Instant dueAt,
        Sensitivity sensitivity,
        String sourceSystem,
        String sourceNumber) {
    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    public boolean isLate(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }
}
