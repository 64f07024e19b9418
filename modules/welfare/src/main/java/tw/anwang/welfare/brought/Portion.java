package tw.anwang.welfare.brought;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import tw.anwang.intake.BroughtCase;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.brought.BroughtFamilies.Known;
import tw.anwang.welfare.familycase.FamilyCase;

/**
 * Some cases that a platform tells of together, and what is here of them.
 *
 * @param there the cases here that bear their numbers
 * @param families where their people belong, of those whose number nobody bears here; without those that are wrong
 * @param running the cases of a family that go on
 * @param said what the platform said last of a case here
 * @param seen whether the person of this request sees a case
 * @param outside ids of the cases that they met and that the person may not bring
 */
record Portion(
        Once once,
        Map<BroughtCase, FamilyCase> there,
        Map<BroughtCase, Known> families,
        Function<HouseholdId, List<FamilyCase>> running,
        Function<FamilyCase, BroughtWords> said,
        Predicate<FamilyCase> seen,
        Set<Long> outside) {}
