package tw.anwang.registry.duplicate;

import java.util.List;
import tw.anwang.kernel.Paging;

/** One page of households that may be one. */
public record HouseholdTwinsFound(List<HouseholdTwinRow> rows, Paging paging) {}
