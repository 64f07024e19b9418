package tw.anwang.minutes.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.numbering.ChineseNumber;

/**
 * Finds words of time in folded text and the day they mean, where one can be computed. Every pattern begins with a
 * character it needs and has bounded parts, so a search is linear.
 */
public final class DueWords {
    private static final String CHINESE = "[一二三四五六七八九十]{1,3}";
    private static final String YEAR =
            "(?:(?:中華)?民國)?(?<y>[0-9]{2,4}|[一二三四五六七八九十百○]{3,6})年(?:度)?|(?<ry>[本今明])\\(?(?<ry2>[0-9]{2,3})?\\)?年";
    private static final String MONTH =
            "(?<m>[0-9]{1,2}|" + CHINESE + ")月|(?<rm>[本下次])(?:個)?\\(?(?<rm2>[0-9]{1,2})?\\)?月";
    static final String LIMIT = "(?<limit>(?:\\([^()]{1,5}\\))?(?:下班|中午|上午|下午)?(?:以前|之前|前|截止|止))?";
    private static final Pattern DAY =
            Pattern.compile("(?:" + YEAR + ")?(?:" + MONTH + ")(?:份)?(?<d>[0-9]{1,2}|" + CHINESE + ")日" + LIMIT);
    private static final Pattern SLASHED = Pattern.compile(
            "(?<![0-9./-])(?:(?<y>[0-9]{2,4})[./])?(?<m>[0-9]{1,2})[./](?<d>[0-9]{1,2})(?![0-9./%])" + LIMIT);
    private static final Pattern MONTH_END = Pattern.compile("(?:" + YEAR + ")?(?:" + MONTH + ")(?:份)?底" + LIMIT);
    private static final Pattern YEAR_END = Pattern.compile("(?:" + YEAR + ")底" + LIMIT);
    private static final Pattern MONTH_ONLY =
            Pattern.compile("(?:" + YEAR + ")?(?<m>[0-9]{1,2})月(?![0-9底])(?:份|中旬|上旬|下旬|初)?" + LIMIT);
    private static final Pattern FROM_YEAR = Pattern.compile("(?:" + YEAR + ")起" + "(?<limit>)?");

    private static final Pattern QUARTER = Pattern.compile("(?:" + YEAR + ")第?[1-4一二三四]季底?" + LIMIT);
    /** 於下次定期會前, 於本會期結束前: before something whose day the text does not tell. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?<=[於在])[^。;,:於在前「」()]{2,12}(?<![目日事先眼面以之])(?:之|以)?前(?![0-9一二三四五六七八九十兩半幾述揭次往])(?<limit>)?");

    private static final Pattern PERIOD = Pattern.compile("起?[至到~-]|起至");

    private DueWords() {}

    /** All words of time, in the order of the text; overlapping ones once, the most exact first. */
    public static List<TimeWord> in(String text, LocalDate meeting) {
        List<TimeWord> found = new ArrayList<>();
        BitSet covered = new BitSet();
        collect(found, covered, DAY.matcher(within(text, '日')), meeting, DueWords::day);
        collect(found, covered, MONTH_END.matcher(within(text, '底')), meeting, DueWords::monthEnd);
        collect(found, covered, YEAR_END.matcher(within(text, '底')), meeting, DueWords::yearEnd);
        collect(found, covered, FromMeeting.THIS_END.matcher(within(text, '底')), meeting, FromMeeting::thisEnd);
        collect(found, covered, SLASHED.matcher(text), meeting, DueWords::slashed);
        collect(found, covered, FromMeeting.WEEKDAY.matcher(text), meeting, FromMeeting::weekday);
        collect(found, covered, FromMeeting.TODAY.matcher(within(text, '日')), meeting, FromMeeting::today);
        collect(found, covered, FromMeeting.WITHIN.matcher(within(text, '內')), meeting, FromMeeting::within);
        collect(found, covered, QUARTER.matcher(within(text, '季')), meeting, DueWords::noDay);
        collect(found, covered, MONTH_ONLY.matcher(within(text, '月')), meeting, DueWords::noDay);
        collect(found, covered, BEFORE.matcher(within(text, '前')), meeting, DueWords::noDay);
        collect(found, covered, FROM_YEAR.matcher(within(text, '起')), meeting, DueWords::noDay);
        found.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return withoutPeriods(found, text);
    }

    /** The text, or nothing where a character is missing that the words looked for have all. */
    private static String within(String text, char needed) {
        return text.indexOf(needed) >= 0 ? text : "";
    }

    /** 114年1月至12月 tells how long something lasts, not until when it is done. */
    private static List<TimeWord> withoutPeriods(List<TimeWord> found, String text) {
        List<TimeWord> periods = new ArrayList<>();
        for (int i = 0; i + 1 < found.size(); i++) {
            TimeWord first = found.get(i);
            TimeWord second = found.get(i + 1);
            boolean dayless = first.date() == null && second.date() == null && !first.wrong() && !second.wrong();
            String between = text.substring(first.to(), Math.max(first.to(), second.from()));
            if (dayless && !second.limit() && PERIOD.matcher(between).matches()) {
                periods.add(first);
                periods.add(second);
            }
        }
        found.removeAll(periods);
        return found;
    }

    private interface Reading {
        TimeWord of(Matcher m, LocalDate meeting);
    }

    private static void collect(List<TimeWord> found, BitSet covered, Matcher m, LocalDate meeting, Reading reading) {
        while (m.find()) {
            boolean known = covered.get(m.start()) || covered.get(m.end() - 1);
            TimeWord word = known ? null : reading.of(m, meeting);
            if (word != null) {
                found.add(word);
                covered.set(m.start(), m.end());
            }
        }
    }

    static TimeWord word(Matcher m, LocalDate date, boolean wrong) {
        boolean limit = m.group("limit") != null && !m.group("limit").isEmpty();
        return new TimeWord(m.start(), m.end(), m.group(), date, limit, wrong);
    }

    private static TimeWord day(Matcher m, LocalDate meeting) {
        int month = month(m, meeting);
        int year = year(m, meeting, month);
        LocalDate date = year == 0 || month == 0 ? null : Calendar.day(year, month, ChineseNumber.parse(m.group("d")));
        return word(m, date, year != 0 && month != 0 && date == null);
    }

    private static TimeWord slashed(Matcher m, LocalDate meeting) {
        int month = Integer.parseInt(m.group("m"));
        int day = Integer.parseInt(m.group("d"));
        boolean limit = m.group("limit") != null;
        if (m.group("y") == null && !limit
                || month < 1
                || month > 12
                || day < 1
                || day > 31
                || meeting == null && m.group("y") == null) {
            return null;
        }
        int year = m.group("y") == null ? Calendar.yearOf(month, meeting, true) : Integer.parseInt(m.group("y"));
        LocalDate date = Calendar.day(year, month, day);
        return word(m, date, date == null);
    }

    private static TimeWord monthEnd(Matcher m, LocalDate meeting) {
        int month = month(m, meeting);
        int year = year(m, meeting, month);
        return word(m, year == 0 || month == 0 ? null : Calendar.monthEnd(year, month), false);
    }

    private static TimeWord yearEnd(Matcher m, LocalDate meeting) {
        int year = year(m, meeting, 12);
        return word(m, year == 0 ? null : Calendar.monthEnd(year, 12), false);
    }

    private static TimeWord noDay(Matcher m, LocalDate meeting) {
        return word(m, null, false);
    }

    private static int month(Matcher m, LocalDate meeting) {
        if (m.group("m") != null) {
            return ChineseNumber.parse(m.group("m"));
        }
        if (m.group("rm2") != null) {
            return Integer.parseInt(m.group("rm2"));
        }
        if (meeting == null) {
            return 0;
        }
        return m.group("rm").equals("本")
                ? meeting.getMonthValue()
                : meeting.plusMonths(1).getMonthValue();
    }

    private static int year(Matcher m, LocalDate meeting, int month) {
        if (m.group("y") != null) {
            return ChineseNumber.parse(m.group("y"));
        }
        if (m.group("ry2") != null) {
            return Integer.parseInt(m.group("ry2"));
        }
        if (meeting == null) {
            return 0;
        }
        boolean nextYear = "明".equals(m.group("ry"));
        boolean ahead = m.group("ry") == null && m.group("limit") != null;
        return nextYear ? meeting.getYear() + 1 : Calendar.yearOf(month, meeting, ahead);
    }
}
