package tw.anwang.meetings.meeting;

import java.time.Instant;
import tw.anwang.identity.Sensitivity;

/** A line of the list of meetings. */
public record MeetingRow(
        long id,
        String seriesName,
        Integer ordinal,
        String title,
        MeetingState state,
        Instant startsAt,
        String place,
        Sensitivity sensitivity) {}
