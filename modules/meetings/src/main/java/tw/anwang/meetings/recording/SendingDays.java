package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.directory.OfficeCalendar;

/** Until when minutes are to be sent (函送), counted as the house counts: every day, or the days on which offices work. */
@ApplicationScoped
class SendingDays {
    @Inject
    OfficeCalendar calendar;

    /** Days after a meeting within which its minutes are to be sent [assumed]. */
    @Inject
    @ConfigProperty(name = "app.minutes.send.days", defaultValue = "5")
    int days;

    /** {@code calendar}: each day counts [assumed]; {@code working}: those of the office calendar. */
    @Inject
    @ConfigProperty(name = "app.minutes.send.counted", defaultValue = "calendar")
    String counted;

    /** The last of them; the day of the meeting itself does not count. */
    LocalDate lastAfter(LocalDate meeting) {
        return counted.equals("working") ? calendar.workingDaysAfter(meeting, days) : meeting.plusDays(days);
    }
}
