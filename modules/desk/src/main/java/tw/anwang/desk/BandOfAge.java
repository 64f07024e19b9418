package tw.anwang.desk;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.desk.CountedQuestion.Ages;

/**
 * The band of ages somebody belongs to, reckoned by the database. Full years are those whose day has come: who was born
 * on 29 February is a year older on 1 March of other years (民法 §121), which is what the difference of two days
 * written as numbers gives.
 */
public final class BandOfAge {
    /** Age in full years times this, and something below it: the difference of two days written as numbers. */
    private static final long YEAR = 10_000;

    private static final long MONTH = 100;

    private BandOfAge() {}

    /** That day, written as a number: 20261128. */
    public static Expression<Long> day(CriteriaBuilder cb, LocalDate day) {
        return cb.literal(day.getYear() * YEAR + day.getMonthValue() * MONTH + day.getDayOfMonth());
    }

    /** The day here at a moment that is kept in UTC, written as a number. */
    public static Expression<Long> dayOf(CriteriaBuilder cb, Expression<?> moment) {
        Expression<String> here = cb.function("addtime", String.class, moment, cb.literal("08:00:00"));
        return asNumber(cb, cb.function("date", LocalDate.class, here));
    }

    /** A day to which something is added is a number; to write it as words first and read them costs twice as much. */
    private static Expression<Long> asNumber(CriteriaBuilder cb, Expression<LocalDate> day) {
        return cb.sum(day.as(Long.class), 0L);
    }

    /** @param born a column @param day written as a number */
    public static Expression<String> of(
            CriteriaBuilder cb, Expression<LocalDate> born, Expression<Long> day, List<Ages> bands) {
        Expression<Long> lived = cb.diff(day, asNumber(cb, born));
        CriteriaBuilder.Case<String> band = cb.<String>selectCase().when(cb.isNull(born), CountedQuestion.UNKNOWN_AGE);
        for (Ages ages : bands) {
            band = band.when(between(cb, lived, ages.from(), ages.to()), ages.key());
        }
        return band.when(between(cb, lived, 0, CountedQuestion.OLDEST), CountedQuestion.OTHER_AGE)
                .otherwise(CountedQuestion.UNKNOWN_AGE);
    }

    /** @param from years, and @param to years that are full */
    private static Predicate between(CriteriaBuilder cb, Expression<Long> lived, long from, long to) {
        return cb.between(lived, from * YEAR, (to + 1) * YEAR - 1);
    }
}
