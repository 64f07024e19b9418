package tw.anwang.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as the Republic of China writes them (民國 year = CE year − 1911): shown as {@code 111/10/05}, read in every
 * form people type: 111/10/5, 111.10.5, 1111005, 111年10月5日, 中華民國111年10月5日, 2022-10-05, full width alike.
 */
public final class RocDate {
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<ce>\\d{4})[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})"),
            Pattern.compile("(?<roc>\\d{1,3})[年/.\\-](?<m>\\d{1,2})[月/.\\-](?<d>\\d{1,2})日?"),
            Pattern.compile("(?<roc>\\d{2,3})(?<m>\\d{2})(?<d>\\d{2})"));
    private static final String WEEKDAYS = "一二三四五六日";

    private RocDate() {}

    /** {@code 111/10/05}; years before 民國1年 as 民國前n年 are written with the CE year, which no form of ours reads as ROC. */
    public static String format(LocalDate day) {
        if (day == null) {
            return "";
        }
        int year = day.getYear() - 1911;
        return year < 1 ? day.toString() : "%d/%02d/%02d".formatted(year, day.getMonthValue(), day.getDayOfMonth());
    }

    /** {@code 111/10/05 14:32}, in Taipei time. */
    public static String format(Instant moment) {
        if (moment == null) {
            return "";
        }
        var local = Taipei.timeOf(moment);
        return "%s %02d:%02d".formatted(format(local.toLocalDate()), local.getHour(), local.getMinute());
    }

    /** {@code 111年10月5日（星期三）}, the form of official papers. */
    public static String inWords(LocalDate day) {
        int year = day.getYear() - 1911;
        return "%d年%d月%d日（星期%s）".formatted(year, day.getMonthValue(), day.getDayOfMonth(), weekday(day.getDayOfWeek()));
    }

    /** As papers write an hour: {@code 上午9時30分}, {@code 中午12時}, {@code 下午2時}. */
    public static String timeInWords(LocalTime time) {
        int hour = time.getHour();
        String half = hour < 12 ? "上午" : hour == 12 ? "中午" : "下午";
        String minutes = time.getMinute() == 0 ? "" : time.getMinute() + "分";
        return half + (hour > 12 ? hour - 12 : hour) + "時" + minutes;
    }

    public static String weekday(DayOfWeek day) {
        return WEEKDAYS.substring(day.getValue() - 1, day.getValue());
    }

    /** The day a person typed, or empty where it is not a day (111/13/5, 110年2月30日, words). */
    public static Optional<LocalDate> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceFirst("^(中華民國|民國)", "");
        return FORMS.stream()
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(RocDate::day);
    }

    private static Optional<LocalDate> day(Matcher form) {
        boolean ce = form.pattern().pattern().contains("<ce>");
        int year = ce ? Integer.parseInt(form.group("ce")) : Integer.parseInt(form.group("roc")) + 1911;
        try {
            return Optional.of(
                    LocalDate.of(year, Integer.parseInt(form.group("m")), Integer.parseInt(form.group("d"))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
