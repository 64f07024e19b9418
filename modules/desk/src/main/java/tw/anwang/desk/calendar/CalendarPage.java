package tw.anwang.desk.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;

/** {@code /desk/calendar.xhtml?view=month&day=2026-11-27}: days of the person who asks. */
@Named
@RequestScoped
public class CalendarPage {
    private static final int WEEK = 7;

    @Inject
    MyDays mine;

    @Inject
    Clock clock;

    private String view;
    private String day;
    private LocalDate around;
    private CalendarView shown;
    private List<CalendarDay> days;

    public void load(Locale locale) {
        around = asked();
        shown = CalendarView.named(view);
        days = mine.days(shown.days(around), around, locale);
    }

    /** What is no day in the address is today. */
    private LocalDate asked() {
        try {
            LocalDate named = day == null ? null : LocalDate.parse(day);
            boolean near = named != null && named.getYear() > 1911 && named.getYear() < 2200;
            return near ? named : Taipei.today(clock);
        } catch (DateTimeParseException noDay) {
            return Taipei.today(clock);
        }
    }

    public List<String> getViews() {
        return Arrays.stream(CalendarView.values()).map(CalendarView::word).toList();
    }

    /** In which way they are shown now. */
    public String getShown() {
        return shown.word();
    }

    public boolean isTable() {
        return shown != CalendarView.LIST;
    }

    /** Days with something on them, and today. */
    public List<CalendarDay> getBusy() {
        return days.stream()
                .filter(one -> one.today() || !one.lines().isEmpty())
                .toList();
    }

    /** Rows of the table. */
    public List<List<CalendarDay>> getWeeks() {
        return IntStream.range(0, days.size() / WEEK)
                .mapToObj(week -> days.subList(week * WEEK, week * WEEK + WEEK))
                .toList();
    }

    /** From–to in words. */
    public String getSpan() {
        return RocDate.format(days.get(0).day()) + " – "
                + RocDate.format(days.get(days.size() - 1).day());
    }

    public String getBefore() {
        return shown.step(around, -1).toString();
    }

    public String getAfter() {
        return shown.step(around, 1).toString();
    }

    /** The day that was asked for, as the other ways of showing it need it. */
    public String getAround() {
        return around.toString();
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
