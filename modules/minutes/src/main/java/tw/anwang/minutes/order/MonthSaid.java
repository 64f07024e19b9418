package tw.anwang.minutes.order;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.due.Calendar;

/** The last day a month or year without a day can mean, to tell what lies ahead from what is past. */
final class MonthSaid {
    private static final Pattern SAID = Pattern.compile("(?:([0-9]{2,4})年)?(?:([0-9]{1,2})月)?");

    private MonthSaid() {}

    static LocalDate lastDayOf(String words, LocalDate meeting) {
        Matcher m = SAID.matcher(words.replace("民國", "").replace("中華", ""));
        if (!m.lookingAt() || m.end() == 0) {
            return null;
        }
        int year = m.group(1) == null ? meeting.getYear() : Integer.parseInt(m.group(1));
        int month = m.group(2) == null ? 12 : Integer.parseInt(m.group(2));
        return Calendar.monthEnd(year, month);
    }
}
