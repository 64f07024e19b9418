package tw.anwang.welfare.brought;

import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.BroughtOutcome;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.familycase.FamilyCase;

/**
 * What becomes of a case that a platform tells of.
 *
 * @param told with what it said before where it says nothing now
 * @param there the case here, or null
 * @param household that is known here, or null
 */
record Judged(BroughtOutcome outcome, BroughtCase told, Facts facts, FamilyCase there, HouseholdId household) {
    static Judged wrong(BroughtCase told, Wrong why) {
        return new Judged(why.outcome(), told, null, null, null);
    }
}
