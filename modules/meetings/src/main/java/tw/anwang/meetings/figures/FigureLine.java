package tw.anwang.meetings.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** One line of figures. Changed only while it is counted. */
public final class FigureLine {
    private final Long key;
    private final Map<Measure, Long> numbers = new EnumMap<>(Measure.class);
    private final AgeTally ages = new AgeTally();
    private String name = "";

    /** @param key of the line; null for the sum of all */
    FigureLine(Long key) {
        this.key = key;
    }

    FigureLine named(String words) {
        name = words;
        return this;
    }

    void add(Measure measure, long number) {
        numbers.merge(measure, number, Long::sum);
    }

    void add(FigureLine other) {
        other.numbers.forEach(this::add);
        ages.add(other.ages);
    }

    AgeTally ages() {
        return ages;
    }

    public Long getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public long number(Measure measure) {
        return numbers.getOrDefault(measure, 0L);
    }

    /** Answered in time of what was due. */
    public Rate getRate() {
        return new Rate(number(Measure.IN_TIME), number(Measure.DUE));
    }

    /** Open items of that age; the number after the last band stands for an unknown day. */
    public long aged(AgeBand band) {
        return ages.in(band);
    }

    public long getAgeUnknown() {
        return ages.unknown();
    }

    /** Days, or null. */
    public BigDecimal getMedian() {
        return ages.median();
    }
}
