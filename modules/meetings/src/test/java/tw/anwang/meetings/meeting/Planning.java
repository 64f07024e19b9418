package tw.anwang.meetings.meeting;

import java.time.LocalDate;
import java.util.List;
import tw.anwang.identity.Grade;

/** Plans meetings as the form does. */
public final class Planning {
    private Planning() {}

    /** The next one after that, with the same offices. @return its id */
    public static long after(Meetings meetings, long before, int ordinal, LocalDate day) {
        Meeting last = meetings.byId(before);
        return meetings.planAfter(
                before,
                MeetingFacts.planned("平臺會議", ordinal, day.atTime(9, 30), "201 會議室"),
                Grade.ORDINARY,
                new PlanTyped.With(last.participants(), List.of()));
    }
}
