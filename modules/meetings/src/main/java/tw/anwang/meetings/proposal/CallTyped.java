package tw.anwang.meetings.proposal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;

/** What stands in the fields of a call for proposals. */
public class CallTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalTime hour;
    private String offices;
    private String note;

    CallTyped(LocalDate day, LocalTime hour, String offices, String note) {
        this.day = day;
        this.hour = hour;
        this.offices = offices;
        this.note = note;
    }

    static CallTyped of(Call call, String offices) {
        LocalDateTime closes = Taipei.timeOf(call.closesAt());
        return new CallTyped(closes.toLocalDate(), closes.toLocalTime(), offices, call.note());
    }

    /** The moment it closes; the end of the day where no hour is typed; null without a day. */
    Instant closesAt() {
        if (day == null) {
            return null;
        }
        return Taipei.at(hour == null ? day.atTime(23, 59) : day.atTime(hour));
    }

    /** Label of each field to what stands in it, to be compared with what somebody else saved. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("call.day", day == null ? "" : RocDate.format(day));
        shown.put("call.hour", hour == null ? "" : hour.toString());
        shown.put(
                "call.offices", offices == null ? "" : offices.replace("\r", "").strip());
        shown.put("call.note", note);
        return shown;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getHour() {
        return hour;
    }

    public void setHour(LocalTime hour) {
        this.hour = hour;
    }

    /** Names of offices, one a line. */
    public String getOffices() {
        return offices;
    }

    public void setOffices(String offices) {
        this.offices = offices;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
