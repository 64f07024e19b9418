package tw.anwang.welfare.familycase;

import java.util.List;
import java.util.Map;
import tw.anwang.kernel.Paging;
import tw.anwang.registry.FamilyRef;
import tw.anwang.registry.HouseholdId;

/**
 * One page of the list.
 *
 * @param families how those of the rows are called
 */
public record CasesFound(List<CaseRow> rows, Map<HouseholdId, FamilyRef> families, Paging paging) {
    /** The name by which a family is known, as this person may read it; its number where nobody knows one. */
    public String family(CaseRow row) {
        FamilyRef family = families.get(row.household());
        return family == null ? "" : family.called() == null ? family.number() : family.called();
    }
}
