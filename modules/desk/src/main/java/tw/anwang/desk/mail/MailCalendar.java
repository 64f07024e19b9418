package tw.anwang.desk.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import tw.anwang.desk.CalendarEntry;

/** The calendar entry that goes with a mail, as it was when the mail was written. */
@Embeddable
class MailCalendar {
    @Column(name = "calendar_method")
    private String method;

    @Column(name = "calendar_text")
    private String text;

    protected MailCalendar() {}

    MailCalendar(CalendarEntry entry) {
        method = entry.method();
        text = entry.text();
    }

    CalendarEntry entry() {
        return new CalendarEntry(method, text);
    }

    /** Whether a row had one: EclipseLink may read an embedded object of nulls. */
    boolean isThere() {
        return text != null;
    }
}
