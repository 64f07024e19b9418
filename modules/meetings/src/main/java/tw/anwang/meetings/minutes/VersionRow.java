package tw.anwang.meetings.minutes;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.meetings.meeting.Meeting;

/**
 * One version of minutes as lists show it.
 *
 * @param meetingTitle for who sees the meeting
 * @param meetingCalled the same for who may not: what is 密 by its number alone
 * @param confirmedByMeeting the later meeting that confirmed it, by title or, being 密, by its number; or null; with its
 *     id, in what words, and who recorded that when
 * @param missingGlyphs characters that its PDF cannot print, as {@link Unprintable} names them, or null
 */
public record VersionRow(
        long id,
        long meetingId,
        String meetingTitle,
        String meetingCalled,
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
        implements Serializable {
    /** As a query reads it. @param confirmedBy the later meeting that confirmed it, or null */
    public VersionRow(
            long id,
            Meeting meeting,
            int number,
            MinutesState state,
            String revision,
            String changeReason,
            String sourceName,
            LocalDate letterDate,
            String letterNumber,
            Meeting confirmedBy,
            String words,
            String recordedBy,
            Instant recordedAt,
            String importedBy,
            Instant importedAt,
            String missingGlyphs) {
        this(
                id,
                meeting.id(),
                meeting.title(),
                meeting.called(),
                number,
                state,
                revision,
                changeReason,
                sourceName,
                letterDate,
                letterNumber,
                confirmedBy == null ? null : confirmedBy.id(),
                confirmedBy == null ? null : confirmedBy.called(),
                words,
                recordedBy,
                recordedAt,
                importedBy,
                importedAt,
                missingGlyphs);
    }
}
