package tw.anwang.meetings.tracked;

import java.time.LocalDate;
import tw.anwang.kernel.RocDate;

/** First and last day of a filter as typed, in any spelling of a day; what is none is as if it were not typed. */
public class AskedDays {
    private String from;
    private String to;

    LocalDate first() {
        return day(from);
    }

    LocalDate last() {
        return day(to);
    }

    /** Whether a day was typed that is none. */
    public boolean isUnread() {
        return isUnread(from) || isUnread(to);
    }

    private static boolean isUnread(String words) {
        return isTyped(words) && day(words) == null;
    }

    private static boolean isTyped(String words) {
        return words != null && !words.isBlank();
    }

    private static LocalDate day(String words) {
        return isTyped(words) ? RocDate.parse(words).orElse(null) : null;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
