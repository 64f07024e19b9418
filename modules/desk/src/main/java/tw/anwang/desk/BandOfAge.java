package tw.anwang.desk;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
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

    private static final String DAY = "%Y%m%d";

    private BandOfAge() {}

    /** That day, written as a number. */
    public static Expression<String> day(CriteriaBuilder cb, LocalDate day) {
        return cb.function("date_format", String.class, cb.literal(day.toString()), cb.literal(DAY));
    }

    /** The day here at a moment that is kept in UTC. */
    public static Expression<String> dayOf(CriteriaBuilder cb, Expression<?> moment) {
        Expression<String> here = cb.function("addtime", String.class, moment, cb.literal("08:00:00"));
        return cb.function("date_format", String.class, here, cb.literal(DAY));
    }

    /** @param born a column @param day written as a number */
    public static Expression<String> of(
            CriteriaBuilder cb, Expression<LocalDate> born, Expression<String> day, List<Ages> bands) {
        Expression<String> birth = cb.function("date_format", String.class, born, cb.literal(DAY));
        Expression<Long> lived = cb.function(
                "greatest",
                Long.class,
                cb.diff(cb.function("floor", Long.class, day), cb.function("floor", Long.class, birth)),
                cb.literal(-1L));
        CriteriaBuilder.Case<String> band = cb.<String>selectCase()
                .when(cb.isNull(born), CountedQuestion.UNKNOWN_AGE)
                .when(cb.lessThan(lived, 0L), CountedQuestion.UNKNOWN_AGE)
                .when(cb.greaterThanOrEqualTo(lived, (CountedQuestion.OLDEST + 1) * YEAR), CountedQuestion.UNKNOWN_AGE);
        for (Ages ages : bands) {
            band = band.when(
                    cb.and(
                            cb.greaterThanOrEqualTo(lived, ages.from() * YEAR),
                            cb.lessThan(lived, (ages.to() + 1) * YEAR)),
                    ages.key());
        }
        return band.otherwise(CountedQuestion.OTHER_AGE);
    }
}
