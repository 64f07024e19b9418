package tw.anwang.minutes.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.numbering.ChineseNumber;

/** Days told by the day of the meeting: 年底前, 今(3)日, 下週三, 會後一個月內; told by another day (公告後一個月內) they stay words. */
final class FromMeeting {
    static final Pattern THIS_END = Pattern.compile("(?<e>[年月])底" + DueWords.LIMIT);
    static final Pattern TODAY =
            Pattern.compile("(?<t>[今明當本])(?:\\([0-9]{1,2}\\))?日" + "(?:[0-9]{1,2}[時點])?" + DueWords.LIMIT);
    static final Pattern WEEKDAY = Pattern.compile("(?<w>[本下])(?:週|周|星期|禮拜)(?<wd>[一二三四五六日天])?" + DueWords.LIMIT);
    static final Pattern WITHIN = Pattern.compile(
            "(?:(?<base>會後|即日起|會議結束後|(?:收到|文到|函到|紀錄|知悉|獲悉|接獲|獲報|受理)[^。;,]{0,8}後?|(?:會議)?紀錄(?:函送|送達)?後"
                    + "|(?<=^|[於在,。;:請並])[^0-9。;,:於在請「」]{1,11}後)|(?<=^|[於在內,。;:請位局處署司部科室府會所校各以(、前起]))"
                    + "(?<n>[0-9]{1,3}|[一二兩三四五六七八九十]{1,3}|半)(?:個)?(?<u>工作天|工作日|日|天|週|周|星期|月|年|季|小時)(?:之內|以內|內)(?<limit>)?");

    private FromMeeting() {}

    /** 年底前, 月底前: of the year or month of the meeting. */
    static TimeWord thisEnd(Matcher m, LocalDate meeting) {
        boolean limit = m.group("limit") != null && !m.group("limit").isEmpty();
        if (meeting == null || !limit) {
            return null;
        }
        int month = m.group("e").equals("年") ? 12 : meeting.getMonthValue();
        return DueWords.word(m, Calendar.monthEnd(meeting.getYear(), month), false);
    }

    /** 今(3)日22時前; without the limit 今日 only tells when something is said. */
    static TimeWord today(Matcher m, LocalDate meeting) {
        boolean limit = m.group("limit") != null && !m.group("limit").isEmpty();
        return meeting == null || !limit
                ? null
                : DueWords.word(m, meeting.plusDays(m.group("t").equals("明") ? 1 : 0), false);
    }

    static TimeWord weekday(Matcher m, LocalDate meeting) {
        if (m.group("wd") == null || meeting == null) {
            return DueWords.word(m, null, false);
        }
        int index = "一二三四五六日".indexOf(m.group("wd").replace('天', '日'));
        LocalDate monday = meeting.with(DayOfWeek.MONDAY).plusWeeks(m.group("w").equals("下") ? 1 : 0);
        return DueWords.word(m, monday.plusDays(index), false);
    }

    static TimeWord within(Matcher m, LocalDate meeting) {
        String base = m.group("base") == null ? "" : m.group("base");
        boolean fromMeeting = base.isEmpty() || base.equals("會後") || base.equals("即日起") || base.equals("會議結束後");
        String count = m.group("n").replace('兩', '二');
        if (!fromMeeting || meeting == null || count.equals("半")) {
            return DueWords.word(m, null, false);
        }
        int n = ChineseNumber.parse(count);
        LocalDate date =
                switch (m.group("u")) {
                    case "日", "天" -> meeting.plusDays(n);
                    case "週", "周", "星期" -> meeting.plusWeeks(n);
                    case "月" -> meeting.plusMonths(n);
                    case "季" -> meeting.plusMonths(3L * n);
                    case "年" -> meeting.plusYears(n);
                    default -> null;
                };
        return new TimeWord(m.start(), m.end(), m.group(), date, true, false);
    }
}
