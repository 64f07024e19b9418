package tw.anwang.identity.office;

import java.util.List;
import tw.anwang.directory.OfficeEntry;
import tw.anwang.kernel.Paging;

/** One page of the offices a filter finds. */
public record OfficesFound(List<OfficeEntry> rows, Paging paging) {}
