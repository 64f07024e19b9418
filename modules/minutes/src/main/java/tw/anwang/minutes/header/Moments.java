package tw.anwang.minutes.header;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.due.Calendar;
import tw.anwang.minutes.numbering.ChineseNumber;

/** Reads days and hours as the head and the end of minutes write them. The text must be folded, without white space. */
public final class Moments {
    private static final String N = "[0-9○零一二三四五六七八九十百]";
    private static final Pattern DAY = Pattern.compile("(" + N + "{2,5})年(" + N + "{1,3})月(" + N + "{1,3})日");
    private static final Pattern SLASHED = Pattern.compile("([0-9]{2,4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})");
    private static final Pattern HOUR = Pattern.compile("(上午|早上|中午|下午|晚上|晚間|傍晚|[AaPp]\\.?[Mm]\\.?)?(?:" + "(" + N
            + "{1,3})[時點](?:(" + N + "{1,3})分?|(半)|整|正)?|([0-9]{1,2}):([0-9]{2})" + ")([AaPp]\\.?[Mm]\\.?)?");

    private Moments() {}

    /** A day and where its words end. */
    public record Day(LocalDate date, String words, int end) {}

    /** The first day in the text; its date is null where there is no such day; null where none is written. */
    public static Day day(String text) {
        Matcher m = DAY.matcher(text);
        if (!m.find()) {
            m = SLASHED.matcher(text);
            if (!m.find()) {
                return null;
            }
        }
        LocalDate date = Calendar.day(number(m.group(1)), number(m.group(2)), number(m.group(3)));
        return new Day(date, m.group(), m.end());
    }

    /** An hour, and where its words end. */
    public record Hour(LocalTime time, int end) {}

    /**
     * The first hour at or behind {@code from}, or null.
     *
     * @param morning hour before which an hour without 上午/下午 is taken as said with the earlier one, or null
     */
    public static Hour hour(String text, int from, LocalTime morning) {
        Matcher m = HOUR.matcher(text);
        if (from > text.length() || !m.find(from)) {
            return null;
        }
        int hour = number(m.group(2) != null ? m.group(2) : m.group(5));
        String minutes = m.group(3) != null ? m.group(3) : m.group(6);
        int minute = m.group(4) != null ? 30 : minutes == null ? 0 : number(minutes);
        String half = m.group(1) != null ? m.group(1) : m.group(7) != null ? m.group(7) : "";
        boolean later = half.startsWith("下")
                || half.startsWith("晚")
                || half.startsWith("傍")
                || half.startsWith("P")
                || half.startsWith("p");
        if (hour < 12 && (later || half.equals("中午") && hour < 3)) {
            hour += 12;
        }
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return null;
        }
        LocalTime time = LocalTime.of(hour, minute);
        boolean sameHalf = half.isEmpty() && morning != null && time.isBefore(morning) && hour < 12;
        return new Hour(sameHalf ? time.plusHours(12) : time, m.end());
    }

    private static int number(String digits) {
        return ChineseNumber.parse(digits);
    }
}
