package tw.anwang.meetings.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import tw.anwang.kernel.Taipei;

/** What stands in the fields that say whom to ask until when. */
public class AskingTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalTime hour;
    private boolean takesLate = true;
    private String offices;

    /** @param closesAt null for a new one @param usual the hour at which offices close */
    AskingTyped(Instant closesAt, boolean takesLate, LocalTime usual) {
        LocalDateTime closes = closesAt == null ? null : Taipei.timeOf(closesAt);
        this.day = closes == null ? null : closes.toLocalDate();
        this.hour = closes == null ? usual : closes.toLocalTime();
        this.takesLate = takesLate;
    }

    /** The last second of the day where no hour is typed. @param found the offices typed */
    Asking asking(Set<Long> found) {
        Instant closesAt = day == null ? null : Taipei.at(hour == null ? day.atTime(23, 59, 59) : day.atTime(hour));
        return new Asking(closesAt, takesLate, found);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** To the second. */
    public LocalTime getHour() {
        return hour;
    }

    public void setHour(LocalTime hour) {
        this.hour = hour;
    }

    public boolean isTakesLate() {
        return takesLate;
    }

    public void setTakesLate(boolean takesLate) {
        this.takesLate = takesLate;
    }

    /** Names of offices, one a line. */
    public String getOffices() {
        return offices;
    }

    public void setOffices(String offices) {
        this.offices = offices;
    }
}
