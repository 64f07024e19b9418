package tw.anwang.desk.task;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import tw.anwang.desk.Deadline;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/**
 * How much time is left, as people say it: 逾期 9 日, 今日, 尚餘 3 小時, 尚餘 2 日, 未訂期限.
 *
 * @param key in the desk's messages
 * @param value the number in it, or a day
 * @param style class of the words: {@code late-text}, {@code soon-text}, or none
 */
record Remaining(String key, Object value, String style) {
    private static final String LATE = "late-text";
    private static final String SOON = "soon-text";

    static Remaining of(Deadline deadline, Instant now) {
        if (deadline.dueAt() == null) {
            return deadline.isOverdue(now)
                    ? new Remaining("remaining.overdue", 0, LATE)
                    : new Remaining("remaining.none", 0, "");
        }
        return deadline.isOverdue(now) ? overdue(deadline, now) : left(deadline, now);
    }

    private static Remaining overdue(Deadline deadline, Instant now) {
        long days = ChronoUnit.DAYS.between(deadline.day(), Taipei.dayOf(now));
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
        if (!deadline.wholeDay() && Duration.between(now, deadline.dueAt()).toHours() < 24) {
            return new Remaining(
                    "remaining.hours", Duration.between(now, deadline.dueAt()).toHours(), SOON);
        }
        return days == 0
                ? new Remaining("remaining.today", 0, SOON)
                : new Remaining("remaining.days", days, days <= TaskShow.SOON_DAYS ? SOON : "");
    }

    String words(Locale locale) {
        return new MessageFormat(Sentences.of("desk", key, locale), locale).format(new Object[] {value});
    }
}
