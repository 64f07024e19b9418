package tw.anwang.meetings.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** How many open items are how many days old; those without a known day are told apart. */
final class AgeTally {
    private final TreeMap<Long, Long> numbers = new TreeMap<>();
    private long unknown;

    /** @param adoptedOn the day of their meeting, or null */
    void add(LocalDate adoptedOn, LocalDate today, long number) {
        if (adoptedOn == null) {
            unknown += number;
        } else {
            numbers.merge(ChronoUnit.DAYS.between(adoptedOn, today), number, Long::sum);
        }
    }

    void add(AgeTally other) {
        other.numbers.forEach((days, number) -> numbers.merge(days, number, Long::sum));
        unknown += other.unknown;
    }

    long in(AgeBand band) {
        return numbers.entrySet().stream()
                .filter(entry -> band.holds(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    long unknown() {
        return unknown;
    }

    /** Days, with a half where two stand in the middle; null where no item has a known day. */
    BigDecimal median() {
        long all = numbers.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return null;
        }
        long twice = at((all - 1) / 2) + at(all / 2);
        return twice % 2 == 0
                ? BigDecimal.valueOf(twice / 2)
                : BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2));
    }

    /** Age of the item that stands there when all stand by age. @param place from 0 */
    private long at(long place) {
        long before = 0;
        for (Map.Entry<Long, Long> entry : numbers.entrySet()) {
            before += entry.getValue();
            if (place < before) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no item at " + place);
    }
}
