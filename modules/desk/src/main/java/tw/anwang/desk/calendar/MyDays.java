package tw.anwang.desk.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.desk.CalendarLines;
import tw.anwang.desk.CalendarLines.Line;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.Taipei;

/** The days of the person who asks, with what the modules write on them. */
@ApplicationScoped
@Transactional
@Permitted(Permitted.ANYONE)
public class MyDays {
    private static final Comparator<Line> ORDER = Comparator.comparing(Line::day)
            .thenComparing(Line::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Line::kind);

    @Inject
    @Any
    Instance<CalendarLines> modules;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Every day of the span, those without a line too. @param month whose days are not aside */
    List<CalendarDay> days(Period span, LocalDate month, Locale locale) {
        Map<LocalDate, List<Line>> byDay = lines(span, locale).stream().collect(Collectors.groupingBy(Line::day));
        LocalDate today = Taipei.today(clock);
        return span.from()
                .datesUntil(span.to().plusDays(1))
                .map(day -> new CalendarDay(
                        day, day.equals(today), day.getMonth() != month.getMonth(), byDay.getOrDefault(day, List.of())))
                .toList();
    }

    /** All lines of the span, by time. */
    public List<Line> lines(Period span, Locale locale) {
        return modules.stream()
                .flatMap(module -> module.lines(user.getMe(), span, locale).stream())
                .filter(line -> span.contains(line.day()))
                .sorted(ORDER)
                .toList();
    }
}
