package tw.anwang.desk.task;

import java.time.Instant;
import java.util.Locale;
import tw.anwang.desk.Deadline;

/** A task with its deadline, for the calendar. */
public record DueRow(long id, String verb, String page, String object, Deadline deadline) {
    static DueRow of(Object[] columns) {
        return new DueRow(
                (Long) columns[0],
                (String) columns[1],
                (String) columns[2],
                (String) columns[3],
                new Deadline((Instant) columns[5], (Boolean) columns[6], (Instant) columns[7]));
    }

    /** What has to be done. */
    public String words(Locale locale) {
        return TaskRow.words(verb, locale);
    }
}
