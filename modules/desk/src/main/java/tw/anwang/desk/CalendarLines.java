package tw.anwang.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.Period;

/**
 * What a module writes into the calendar of a person: meetings, visits that were made. Clocks need no bean: what is due
 * is a task, and the desk writes those itself. Each bean may cost one statement beside the trail.
 */
public interface CalendarLines {
    /** What a line is, in the order in which the lines of a day without an hour stand. */
    enum Kind {
        /** Has to be done by that day. */
        DUE,
        /** Takes place then. */
        MEETING,
        /** Was done then. */
        DONE;

        public String getLabelKey() {
            return "calendar.kind." + name();
        }
    }

    /**
     * @param at null for a whole day
     * @param late it is overdue by now
     * @param words of the link
     * @param detail beside it, as written; may be empty
     * @param page where it leads, such as {@code /meetings/meeting.xhtml?id=7}
     * @param file what a calendar outside the portal may say of it; null: nothing
     */
    record Line(
            LocalDate day,
            LocalTime at,
            Kind kind,
            boolean late,
            String words,
            String detail,
            String page,
            FileWords file) {}

    /**
     * @param id the same for the same entry in every file, such as {@code task-7}
     * @param summary never names or words of a record's content
     */
    record FileWords(String id, String summary) {}

    /** Those of these days, of what this person may see. */
    List<Line> lines(Actor me, Period days, Locale locale);
}
