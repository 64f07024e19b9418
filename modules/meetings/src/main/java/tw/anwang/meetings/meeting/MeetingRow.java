package tw.anwang.meetings.meeting;

import java.time.Instant;

/** A line of the list of meetings. */
public record MeetingRow(
        long id,
        String seriesName,
        Integer ordinal,
        String title,
        MeetingState state,
        Instant startsAt,
        String place) {}
