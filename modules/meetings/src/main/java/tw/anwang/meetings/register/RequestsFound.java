package tw.anwang.meetings.register;

import java.util.List;
import tw.anwang.kernel.Paging;

/** One page of the register. */
public record RequestsFound(List<RequestRow> rows, Paging paging) {}
