package tw.anwang.desk;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/**
 * How much time is left, as people say it. What is due by a day is told in days: 逾期 9 日, 今日, 尚餘 2 日. What is due by an
 * hour is told to the hour, and to the minute where it is less than one: 尚餘 1 日 4 小時, 尚餘 25 分鐘, 逾期 3 小時. The one place
 * of these words, for lists of tasks, boards and records alike.
 *
 * @param key in the desk's messages
 * @param value the number in it, or a day; {@code rest} the smaller number beside it
 * @param style class of the words: {@code late-text}, {@code soon-text}, or none
 */
public record Remaining(String key, Object value, long rest, String style) {
    /** What is due within so many days is due soon. */
    public static final int SOON_DAYS = 3;

    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final String LATE = "late-text";
    private static final String SOON = "soon-text";

    private Remaining(String key, Object value, String style) {
        this(key, value, 0, style);
    }

    public static Remaining of(Deadline deadline, Instant now) {
        if (deadline.dueAt() == null) {
            return deadline.isOverdue(now)
                    ? new Remaining("remaining.overdue", 0, LATE)
                    : new Remaining("remaining.none", 0, "");
        }
        return deadline.isOverdue(now) ? overdue(deadline, now) : left(deadline, now);
    }

    private static Remaining overdue(Deadline deadline, Instant now) {
        long days = ChronoUnit.DAYS.between(deadline.day(), Taipei.dayOf(now));
        if (!deadline.wholeDay() && deadline.dueAt().equals(deadline.overdueFrom())) {
            return told(
                    "remaining.overdue", Duration.between(deadline.dueAt(), now).toMinutes(), LATE);
        }
        return days > 0
                ? new Remaining("remaining.overdueDays", days, LATE)
                : new Remaining("remaining.overdue", 0, LATE);
    }

    private static Remaining left(Deadline deadline, Instant now) {
        LocalDate day = deadline.day();
        long days = ChronoUnit.DAYS.between(Taipei.dayOf(now), day);
        if (now.isAfter(deadline.dueAt()) || days < 0) {
            // 下次會議: its day has passed, the meeting has not closed
            return new Remaining("remaining.expected", RocDate.format(day), "");
        }
        String style = days <= SOON_DAYS ? SOON : "";
        if (!deadline.wholeDay()) {
            // a minute that has begun is still there
            long minutes = Duration.between(now, deadline.dueAt())
                    .plusSeconds(MINUTES - 1)
                    .toMinutes();
            return told("remaining.left", minutes, style);
        }
        return days == 0 ? new Remaining("remaining.today", 0, SOON) : new Remaining("remaining.days", days, style);
    }

    /** Days with hours, hours, or minutes: nothing of which there is none. */
    private static Remaining told(String of, long minutes, String style) {
        long hours = minutes / MINUTES;
        if (minutes == 0) {
            return new Remaining(of, 0, style);
        }
        if (hours == 0) {
            return new Remaining(of + "Minutes", minutes, style);
        }
        if (hours < HOURS) {
            return new Remaining(of + "Hours", hours, style);
        }
        return hours % HOURS == 0
                ? new Remaining(of + "Days", hours / HOURS, style)
                : new Remaining(of + "DaysHours", hours / HOURS, hours % HOURS, style);
    }

    public boolean isLate() {
        return LATE.equals(style);
    }

    public String words(Locale locale) {
        return new MessageFormat(Sentences.of("desk", key, locale), locale).format(new Object[] {value, rest});
    }
}
