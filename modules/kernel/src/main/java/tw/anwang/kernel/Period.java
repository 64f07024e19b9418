package tw.anwang.kernel;

import java.time.LocalDate;
import java.util.Objects;

/** Days from–to, both included; an open end is null. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new RuleBroken("portal.period.reversed", from, to);
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
