package tw.anwang.registry.duplicate;

import java.util.List;
import tw.anwang.kernel.Paging;

/** One page of records that may be one person. */
public record TwinsFound(List<TwinRow> rows, Paging paging) {}
