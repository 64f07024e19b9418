package tw.anwang.desk.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import tw.anwang.kernel.Period;

/** How the days are shown, and which around the one that was asked for. */
enum CalendarView {
    /** Two weeks from that day on, those days alone that have something. */
    LIST {
        @Override
        Period days(LocalDate day) {
            return new Period(day, day.plusWeeks(2).minusDays(1));
        }

        @Override
        LocalDate step(LocalDate day, int steps) {
            return day.plusWeeks(2L * steps);
        }
    },
    /** Monday to Sunday. */
    WEEK {
        @Override
        Period days(LocalDate day) {
            return new Period(monday(day), monday(day).plusDays(6));
        }

        @Override
        LocalDate step(LocalDate day, int steps) {
            return monday(day).plusWeeks(steps);
        }
    },
    /** Whole weeks in which the days of that month lie. */
    MONTH {
        @Override
        Period days(LocalDate day) {
            LocalDate last = day.with(TemporalAdjusters.lastDayOfMonth());
            return new Period(monday(day.withDayOfMonth(1)), last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        }

        @Override
        LocalDate step(LocalDate day, int steps) {
            return day.withDayOfMonth(1).plusMonths(steps);
        }
    };

    abstract Period days(LocalDate day);

    /** A day of the span before or after. */
    abstract LocalDate step(LocalDate day, int steps);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As written in an address; anything else means the list. */
    static CalendarView named(String word) {
        return Arrays.stream(values())
                .filter(view -> view.word().equals(word))
                .findFirst()
                .orElse(LIST);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
