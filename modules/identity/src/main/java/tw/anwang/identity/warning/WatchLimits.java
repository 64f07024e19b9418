package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.directory.OfficeCalendar;

/** From when on an access is unusual: settings, their defaults [assumed]. */
@ApplicationScoped
public class WatchLimits {
    /** Records of one kind that a person opens within an hour before it counts as 大量開啟. */
    @Inject
    @ConfigProperty(name = "app.watch.openings", defaultValue = "60")
    int openings;

    /** Searches for the same words within a day before it counts as 反覆查詢. */
    @Inject
    @ConfigProperty(name = "app.watch.repeats", defaultValue = "10")
    int repeats;

    /** Acts outside office hours within a day before they are told. */
    @Inject
    @ConfigProperty(name = "app.watch.off.hours", defaultValue = "5")
    int offHours;

    /** Office hours of Taipei, such as {@code 07:00-20:00}. */
    @Inject
    @ConfigProperty(name = "app.watch.hours", defaultValue = "07:00-20:00")
    String hours;

    @Inject
    OfficeCalendar calendar;

    int openings() {
        return openings;
    }

    int repeats() {
        return repeats;
    }

    int offHours() {
        return offHours;
    }

    /** @param time of Taipei */
    boolean isOffHours(LocalDateTime time) {
        String[] span = hours.split("-");
        boolean night = time.toLocalTime().isBefore(LocalTime.parse(span[0]))
                || !time.toLocalTime().isBefore(LocalTime.parse(span[1]));
        return night || !calendar.isWorkingDay(time.toLocalDate());
    }
}
