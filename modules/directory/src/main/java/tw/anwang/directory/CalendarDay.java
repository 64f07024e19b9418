package tw.anwang.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A day that differs from the rule of the week: a holiday, or a Saturday that is worked. */
@Entity
@Table(name = "directory_calendar_day")
class CalendarDay {
    @Id
    private LocalDate day;

    private String name;
    private boolean working;

    @Version
    private int version;

    protected CalendarDay() {}

    CalendarDay(LocalDate day) {
        this.day = day;
    }

    void becomes(String name, boolean working) {
        this.name = name;
        this.working = working;
    }

    LocalDate day() {
        return day;
    }

    OfficeCalendar.SpecialDay asRecord() {
        return new OfficeCalendar.SpecialDay(day, name, working);
    }

    boolean isWorking() {
        return working;
    }
}
