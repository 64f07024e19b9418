package tw.anwang.identity.trail;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import tw.anwang.kernel.Taipei;

/** A year of Taipei, as moments in UTC: it begins at 16:00 of the last day of the year before. */
record ArchiveYear(int value) {
    /** What a year is less where people count by the Republic. */
    static final int ROC = 1911;

    LocalDateTime from() {
        return utc(LocalDate.of(value, 1, 1));
    }

    /** Where it ends; this moment belongs to the next. */
    LocalDateTime to() {
        return utc(LocalDate.of(value + 1, 1, 1));
    }

    static ArchiveYear of(LocalDateTime moment) {
        return new ArchiveYear(Taipei.dayOf(moment.toInstant(ZoneOffset.UTC)).getYear());
    }

    /** Midnight in Taipei. */
    static LocalDateTime utc(LocalDate day) {
        return LocalDateTime.ofInstant(Taipei.at(day.atStartOfDay()), ZoneOffset.UTC);
    }
}
