package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.directory.OfficeCalendar;
import tw.anwang.identity.warning.WatchQuery.Between;
import tw.anwang.kernel.Taipei;

/** From when on an access is unusual: settings, their defaults [assumed]. */
@ApplicationScoped
public class WatchLimits {
    /** Records of one kind that a person opens or exports within any sixty minutes before it counts as 大量開啟. */
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

    /** Addresses at which one account is open at once before it counts as 多處同時使用. */
    @Inject
    @ConfigProperty(name = "app.watch.places", defaultValue = "3")
    int places;

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

    int places() {
        return places;
    }

    /** When nobody works on that day: all of it on a day off, else before and after office hours. */
    List<Between> offHoursOf(LocalDate day) {
        Instant begin = Taipei.at(day.atStartOfDay());
        Instant end = Taipei.at(day.plusDays(1).atStartOfDay());
        if (!calendar.isWorkingDay(day)) {
            return List.of(new Between(begin, end));
        }
        String[] span = hours.split("-");
        return List.of(
                new Between(begin, Taipei.at(day.atTime(LocalTime.parse(span[0])))),
                new Between(Taipei.at(day.atTime(LocalTime.parse(span[1]))), end));
    }
}
