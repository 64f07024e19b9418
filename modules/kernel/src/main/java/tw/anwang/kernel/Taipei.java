package tw.anwang.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The one place that knows the official time zone. Moments are stored in UTC and shown in Taipei time. */
public final class Taipei {
    public static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private Taipei() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static LocalDateTime timeOf(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    public static Instant at(LocalDateTime taipeiTime) {
        return taipeiTime.atZone(ZONE).toInstant();
    }
}
