package tw.anwang.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tw.anwang.identity.Actor;

/**
 * What a module writes beside the tasks on home: the next meetings. Home finds every bean of this type, mixes their
 * lines by time and shows the first few; each may cost one statement.
 */
public interface HomeNotes {
    /**
     * @param at when, shown in Taipei time
     * @param words of the link
     * @param page where it leads, such as {@code /meetings/meeting.xhtml?id=7}
     * @param detail second line, may be empty
     */
    record Line(Instant at, String words, String page, String detail) {}

    /** The next ones from today on, soonest first, of what this person may see. */
    List<Line> upcoming(Actor me, LocalDate today, int max, Locale locale);
}
