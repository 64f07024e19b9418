package tw.anwang.desk.calendar;

import java.time.LocalDate;
import java.util.List;
import tw.anwang.desk.CalendarLines;

/**
 * One day with its lines.
 *
 * @param aside of a month before or after the one that is shown
 */
public record CalendarDay(LocalDate day, boolean today, boolean aside, List<CalendarLines.Line> lines) {
    /** For the address. */
    public String iso() {
        return day.toString();
    }

    /** Key of the day of the week. */
    public String getWeekdayKey() {
        return "calendar.weekday." + day.getDayOfWeek();
    }
}
