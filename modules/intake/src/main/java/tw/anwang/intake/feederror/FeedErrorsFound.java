package tw.anwang.intake.feederror;

import java.util.List;
import tw.anwang.kernel.Paging;

/** One page of the list. */
public record FeedErrorsFound(List<FeedError> rows, Paging paging) {}
