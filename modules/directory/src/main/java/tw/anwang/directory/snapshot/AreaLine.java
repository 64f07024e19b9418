package tw.anwang.directory.snapshot;

import java.time.LocalDate;

/** An office works for a district, in memory; an open end is null. */
public record AreaLine(long id, long office, String district, LocalDate from, LocalDate to, boolean sure, String note) {

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
