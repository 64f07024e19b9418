package tw.anwang.registry.household;

import java.util.List;
import tw.anwang.kernel.Paging;

/** One page of the list of households. */
public record HouseholdsFound(List<HouseholdRow> rows, Paging paging) {}
