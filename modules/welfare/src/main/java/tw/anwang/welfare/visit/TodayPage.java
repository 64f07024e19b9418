package tw.anwang.welfare.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;

/** 今日與本週訪視: what the worker has to visit until the end of this week, and what came back. */
@Named
@RequestScoped
public class TodayPage {
    @Inject
    DueVisits visits;

    @Inject
    Clock clock;

    private LocalDate today;
    private List<DueVisit> due;
    private List<Visit> returned;

    public void load() {
        today = Taipei.today(clock);
        due = visits.until(getWeekEnd());
        returned = visits.returned();
    }

    public List<DueVisit> getLate() {
        return due.stream().filter(one -> one.isLate(today)).toList();
    }

    public List<DueVisit> getToday() {
        return due.stream().filter(one -> one.visitOn().equals(today)).toList();
    }

    public List<DueVisit> getWeek() {
        return due.stream().filter(one -> one.visitOn().isAfter(today)).toList();
    }

    public List<Visit> getReturned() {
        return returned;
    }

    /** A note that came back, by the day of the visit. */
    public String called(Visit note) {
        return RocDate.format(note.words().visitedAt());
    }

    /** The last day that is shown, in words. */
    public String getWeekEndWords() {
        return RocDate.format(getWeekEnd());
    }

    private LocalDate getWeekEnd() {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
