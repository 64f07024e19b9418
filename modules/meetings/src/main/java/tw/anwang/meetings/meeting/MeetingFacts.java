package tw.anwang.meetings.meeting;

import java.time.LocalDateTime;
import java.util.Objects;
import tw.anwang.kernel.RuleBroken;

/**
 * The head of a meeting, as its papers write it.
 *
 * @param ordinal null in a series without ordinals
 * @param startsAt local time in Taipei, null while unknown; midnight where only the day is known
 * @param endsAt local time in Taipei, or null
 * @param hours of a meeting whose day is unknown; null with a day, and where they are unknown too
 * @param chairName family and given name; {@code chairTitle} the title; {@code chairAsWritten} as the minutes have it
 */
public record MeetingFacts(
        String title,
        Integer ordinal,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        Hours hours,
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
        boolean backwards = startsAt != null && endsAt != null && endsAt.isBefore(startsAt);
        if (backwards || hours != null && hours.isBackwards()) {
            throw new RuleBroken("meetings.meeting.endsBeforeStart");
        }
    }

    /** Of a meeting that has a day, or of which the hours are unknown too. */
    public MeetingFacts(
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
        this(
                title,
                ordinal,
                startsAt,
                endsAt,
                null,
                place,
                chairName,
                chairTitle,
                chairAsWritten,
                recorders,
                attendance);
    }

    /** A meeting to come, of which only number, day and place are known. */
    public static MeetingFacts planned(String title, Integer ordinal, LocalDateTime startsAt, String place) {
        return new MeetingFacts(title, ordinal, startsAt, null, place, null, null, null, null, null);
    }

    /** Whether who was told of it as it was before has to be told of another time or place. */
    public boolean isMovedFrom(MeetingFacts before) {
        return before.startsAt() != null
                && !(Objects.equals(before.startsAt(), startsAt) && Objects.equals(before.place(), place));
    }

    /** The same with who came, in words. */
    public MeetingFacts attendedBy(String people) {
        return new MeetingFacts(
                title,
                ordinal,
                startsAt,
                endsAt,
                hours,
                place,
                chairName,
                chairTitle,
                chairAsWritten,
                recorders,
                people);
    }
}
