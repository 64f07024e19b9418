package tw.anwang.meetings.meeting;

import java.time.LocalDateTime;
import tw.anwang.kernel.RuleBroken;

/**
 * The head of a meeting, as its papers write it.
 *
 * @param ordinal null in a series without ordinals
 * @param startsAt local time in Taipei, null while unknown; midnight where only the day is known
 * @param endsAt local time in Taipei, or null
 * @param chairName family and given name; {@code chairTitle} the title; {@code chairAsWritten} as the minutes have it
 */
public record MeetingFacts(
        String title,
        Integer ordinal,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String place,
        String chairName,
        String chairTitle,
        String chairAsWritten,
        String recorders,
        String attendance) {
    public MeetingFacts {
        if (title == null || title.isBlank()) {
            throw new RuleBroken("meetings.meeting.titleMissing");
        }
        if (startsAt != null && endsAt != null && endsAt.isBefore(startsAt)) {
            throw new RuleBroken("meetings.meeting.endsBeforeStart");
        }
    }

    /** A meeting to come, of which only number, day and place are known. */
    public static MeetingFacts planned(String title, Integer ordinal, LocalDateTime startsAt, String place) {
        return new MeetingFacts(title, ordinal, startsAt, null, place, null, null, null, null, null);
    }

    /** The same with who came, in words. */
    public MeetingFacts attendedBy(String people) {
        return new MeetingFacts(
                title, ordinal, startsAt, endsAt, place, chairName, chairTitle, chairAsWritten, recorders, people);
    }
}
