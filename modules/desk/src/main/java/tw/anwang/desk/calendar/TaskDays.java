package tw.anwang.desk.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tw.anwang.desk.CalendarLines;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.task.DueRow;
import tw.anwang.desk.task.MyTasks;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.Taipei;

/** The tasks of the person on the days on which they are due: the same ones as on home. */
@ApplicationScoped
class TaskDays implements CalendarLines {
    private static final int MOST = 400;

    /** {@code F-115-00012}: a number alone tells nobody of the family. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{1,2}-?\\d{2,3}-\\d{3,8}");

    @Inject
    MyTasks tasks;

    @Inject
    Clock clock;

    @Override
    public List<Line> lines(Actor me, Period days, Locale locale) {
        Instant now = clock.instant();
        return tasks.due(days, MOST).stream().map(row -> line(row, now, locale)).toList();
    }

    private static Line line(DueRow row, Instant now, Locale locale) {
        Deadline deadline = row.deadline();
        LocalTime at =
                deadline.wholeDay() ? null : Taipei.timeOf(deadline.dueAt()).toLocalTime();
        String words = row.words(locale);
        String number = NUMBER.matcher(row.object()).matches() ? " " + row.object() : "";
        return new Line(
                deadline.day(),
                at,
                Kind.DUE,
                deadline.isOverdue(now),
                words,
                row.object(),
                row.page(),
                new FileWords("task-" + row.id(), words + number));
    }
}
