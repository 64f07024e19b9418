package tw.anwang.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is counted.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param ages bands of ages in full years, none overlapping
 * @param ageDay a code of {@link CountedRecords#ageDays}, or null for {@code onDay}
 * @param onDay the day of one's own on which ages are reckoned, or null
 * @param rows a dimension, or {@link #AGE}
 * @param columns the same, or {@link #NONE}
 * @param address what the address of the page bears, for links
 * @param moment what brings a record into the period: a code of {@link CountedRecords#moments}, or null
 * @param unit a code of {@link CountedRecords#units}
 */
public record CountedQuestion(
        LocalDate from,
        LocalDate to,
        List<Ages> ages,
        String ageDay,
        LocalDate onDay,
        String rows,
        String columns,
        Map<String, String> address,
        String moment,
        String unit) {
    public static final String AGE = "age";
    public static final String NONE = "none";
    /** Of no band that was asked for. */
    public static final String OTHER_AGE = "other";
    /** No birth is known, or one that cannot be. */
    public static final String UNKNOWN_AGE = "unknown";
    /** Counts people, once for each record. */
    public static final String PEOPLE = "people";
    /** Counts the records themselves. */
    public static final String RECORDS = "records";
    /** Nobody reaches more. */
    public static final int OLDEST = 130;

    /** @param from youngest; @param to oldest, both in it */
    public record Ages(int from, int to) {
        /** {@code 6–11}, {@code 65+}. */
        public String words() {
            return to == OLDEST ? from + "+" : from == to ? "" + from : from + "–" + to;
        }

        /** As a value of the dimension {@link #AGE}. */
        public String key() {
            return from + "-" + to;
        }
    }

    public CountedQuestion {
        ages = List.copyOf(ages);
    }

    /** People of records that have one day. */
    public CountedQuestion(
            LocalDate from,
            LocalDate to,
            List<Ages> ages,
            String ageDay,
            LocalDate onDay,
            String rows,
            String columns,
            Map<String, String> address) {
        this(from, to, ages, ageDay, onDay, rows, columns, address, null, PEOPLE);
    }

    public boolean isOfPeople() {
        return unit.equals(PEOPLE);
    }

    public boolean isBy(String dimension) {
        return rows.equals(dimension) || columns.equals(dimension);
    }
}
