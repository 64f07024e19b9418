package tw.anwang.registry.merge;

import java.util.List;
import tw.anwang.kernel.Paging;

/** One page of merges. */
public record MergesFound(List<MergeRow> rows, Paging paging) {}
