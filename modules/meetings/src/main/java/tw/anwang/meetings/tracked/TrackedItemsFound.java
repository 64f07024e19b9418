package tw.anwang.meetings.tracked;

import java.util.List;
import tw.anwang.kernel.Paging;

/** One page of tracked items. @param overdue how many of those found are overdue */
public record TrackedItemsFound(List<TrackedItemRow> rows, Paging paging, long overdue) {}
