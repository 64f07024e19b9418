package tw.anwang.desk.task;

import java.time.Instant;
import java.util.Locale;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.Remaining;
import tw.anwang.kernel.Sentences;

/** One line of a task table, in the words of the language. */
public record TaskRow(long id, String remaining, String style, String verb, String page, String object, String why) {

    static TaskRow of(Object[] columns, Instant now, Locale locale) {
        Deadline deadline = new Deadline((Instant) columns[5], (Boolean) columns[6], (Instant) columns[7]);
        Remaining remaining = Remaining.of(deadline, now);
        return new TaskRow(
                (Long) columns[0],
                remaining.words(locale),
                remaining.style(),
                words((String) columns[1], locale),
                (String) columns[2],
                (String) columns[3],
                words((String) columns[4], locale));
    }

    /** The first word of a key is the module whose messages hold it. */
    static String words(String key, Locale locale) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : Sentences.of(key.substring(0, dot), key, locale);
    }
}
