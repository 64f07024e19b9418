package tw.anwang.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.kernel.RuleBroken;

/**
 * The office calendar (政府機關辦公日曆): Saturday and Sunday are free, and an administrator enters what differs when
 * 行政院人事行政總處 announces a year. One statement per question.
 */
@ApplicationScoped
public class OfficeCalendar {
    private static final int LONGEST_BREAK = 30;

    /** A day that differs from the rule of the week. */
    public record SpecialDay(LocalDate day, String name, boolean working) {}

    @PersistenceContext(unitName = "directory")
    private EntityManager entities;

    public boolean isWorkingDay(LocalDate day) {
        return works(day, special(day, day));
    }

    /** The working day that comes {@code days} working days after that day; 0 is the day itself or the next worked. */
    public LocalDate workingDaysAfter(LocalDate day, int days) {
        Map<LocalDate, Boolean> special = special(day, day.plusDays(2L * days + LONGEST_BREAK));
        LocalDate reached = day;
        int left = days;
        while (left > 0 || !works(reached, special)) {
            reached = reached.plusDays(1);
            left -= left > 0 && works(reached, special) ? 1 : 0;
        }
        return reached;
    }

    public List<SpecialDay> specialDaysOf(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(CalendarDay::asRecord)
                .toList();
    }

    /** Enters a holiday or a make-up working day, or changes it. */
    @Transactional
    public void enter(SpecialDay wanted) {
        if (wanted.name() == null || wanted.name().isBlank()) {
            throw new RuleBroken("directory.calendar.nameMissing", wanted.day());
        }
        CalendarDay known = entities.find(CalendarDay.class, wanted.day());
        CalendarDay day = known != null ? known : new CalendarDay(wanted.day());
        day.becomes(wanted.name().strip(), wanted.working());
        if (known == null) {
            entities.persist(day);
        }
    }

    /** The rule of the week holds again. */
    @Transactional
    public void remove(LocalDate day) {
        CalendarDay known = entities.find(CalendarDay.class, day);
        if (known != null) {
            entities.remove(known);
        }
    }

    private static boolean works(LocalDate day, Map<LocalDate, Boolean> special) {
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return special.getOrDefault(day, weekday);
    }

    private Map<LocalDate, Boolean> special(LocalDate from, LocalDate to) {
        return between(from, to).stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::isWorking));
    }

    private List<CalendarDay> between(LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select d from CalendarDay d where d.day between :from and :to order by d.day",
                        CalendarDay.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
