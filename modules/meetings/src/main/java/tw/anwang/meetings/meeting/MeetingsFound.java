package tw.anwang.meetings.meeting;

import java.util.List;
import tw.anwang.kernel.Paging;

/** One page of meetings. */
public record MeetingsFound(List<MeetingRow> rows, Paging paging) {}
