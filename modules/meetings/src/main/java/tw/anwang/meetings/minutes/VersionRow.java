package tw.anwang.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;

/** One version of minutes as lists show it. */
public record VersionRow(
        long id,
        long meetingId,
        String meetingTitle,
        int number,
        MinutesState state,
        String revision,
        String changeReason,
        String sourceName,
        LocalDate letterDate,
        String letterNumber,
        String confirmedWords,
        String importedBy,
        Instant importedAt) {}
