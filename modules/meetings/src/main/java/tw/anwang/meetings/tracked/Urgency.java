package tw.anwang.meetings.tracked;

import java.time.LocalDate;
import tw.anwang.meetings.due.Due;

/**
 * The one day by which lists sort and overdue is told: stored with each item, so that an index answers both. An item
 * no longer tracked, or without a day, gets a stand-in far off, the former the farthest; {@code day < today} is
 * therefore all of "overdue".
 */
final class Urgency {
    static final LocalDate NEXT_MEETING = LocalDate.of(9999, 12, 29);
    static final LocalDate SOON = LocalDate.of(9999, 12, 30);
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private Urgency() {}

    /** @param missedOn day of the meeting that closed without the report due there, or null */
    static LocalDate sortsOn(Tracking tracking, Due due, LocalDate missedOn) {
        if (tracking != Tracking.UNDER) {
            return NEVER;
        }
        if (missedOn != null) {
            return missedOn;
        }
        return switch (due.kind()) {
            case DATE -> due.date();
            case NEXT_MEETING -> NEXT_MEETING;
            case SOON, NONE -> SOON; // tracked without a day: before all that is not tracked any more
        };
    }
}
