package tw.anwang.welfare.developmentaccount;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.welfare.norm.Norm.Kind;

/** What the law says of accounts on one day. @param norms of that day */
public record AccountNorms(Map<Kind, Integer> norms) {
    private static final int HUNDRED = 100;

    /** Holders were born on that day or later. */
    public LocalDate bornFrom() {
        return LocalDate.parse(String.valueOf(norms.get(Kind.ACCOUNT_BORN_FROM)), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The day on which somebody born then comes of age. */
    public LocalDate endsOn(LocalDate bornOn) {
        return bornOn.plusYears(untilAge());
    }

    public int untilAge() {
        return norms.get(Kind.ACCOUNT_UNTIL_AGE);
    }

    public int opening() {
        return norms.get(Kind.ACCOUNT_OPENING);
    }

    /** What may be agreed for a month. */
    public List<Integer> monthly() {
        return Stream.of(Kind.ACCOUNT_MONTH_LOW, Kind.ACCOUNT_MONTH_MIDDLE, Kind.ACCOUNT_MONTH_HIGH)
                .map(norms::get)
                .toList();
    }

    /** At most of a year. */
    public int yearMost() {
        return norms.get(Kind.ACCOUNT_YEAR_MOST);
    }

    /** What the government adds to that deposit. */
    public int added(int amount) {
        return amount * norms.get(Kind.ACCOUNT_ADDED) / HUNDRED;
    }

    public int coachedFrom() {
        return norms.get(Kind.ACCOUNT_COACHED_FROM);
    }

    public int coachedTo() {
        return norms.get(Kind.ACCOUNT_COACHED_TO);
    }

    /** Whether a family deposited nothing for so many months that it is coached, or should have been long ago. */
    public boolean isLong(int months) {
        return months >= coachedFrom();
    }

    /** 存款率 aimed at, in percent. */
    public int rate() {
        return norms.get(Kind.ACCOUNT_RATE);
    }
}
