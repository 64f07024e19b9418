package tw.anwang.meetings.minutes;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of minutes as lists show it.
 *
 * @param confirmedByMeeting title of the later meeting that confirmed it, or null; with its id, in what words, and who
 *     recorded that when
 * @param missingGlyphs characters that its PDF cannot print, as {@link Unprintable} names them, or null
 */
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
        Long confirmedByMeetingId,
        String confirmedByMeeting,
        String confirmedWords,
        String confirmedBy,
        Instant confirmedAt,
        String importedBy,
        Instant importedAt,
        String missingGlyphs)
        implements Serializable {}
