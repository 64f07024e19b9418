package tw.anwang.meetings.figures;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.Scope;

/**
 * Who asks what, when.
 *
 * @param offices ids that office and county of the filter mean; null where neither is asked for
 */
record FigureQuestion(FigureFilter filter, Scope scope, Set<Long> offices, LocalDate today) {
    private static final int ROC = 1911;

    /** Years of the filter, asked of a day; a row without that day is in none. */
    List<Predicate> years(CriteriaBuilder cb, Expression<LocalDate> day) {
        List<Predicate> years = new ArrayList<>();
        if (filter.fromYear() != null) {
            years.add(cb.greaterThanOrEqualTo(day, first(filter.fromYear())));
        }
        if (filter.toYear() != null) {
            years.add(cb.lessThan(day, first(filter.toYear() + 1)));
        }
        if (filter.year() != null && filter.year() == 0) {
            years.add(cb.isNull(day));
        } else if (filter.year() != null) {
            years.add(cb.greaterThanOrEqualTo(day, first(filter.year())));
            years.add(cb.lessThan(day, first(filter.year() + 1)));
        }
        return years;
    }

    Predicate offices(CriteriaBuilder cb, Expression<Long> office) {
        if (offices == null) {
            return cb.conjunction();
        }
        return offices.isEmpty() ? cb.disjunction() : office.in(offices);
    }

    /** The 民國 year of a day. */
    static Expression<Integer> year(CriteriaBuilder cb, Expression<LocalDate> day) {
        return cb.diff(cb.function("year", Integer.class, day), ROC);
    }

    /** Whether the row stands in the line that is asked for. @param key of the row's line */
    Predicate line(CriteriaBuilder cb, Expression<? extends Number> key) {
        if (filter.key() == null) {
            return cb.conjunction();
        }
        return filter.key() == 0 ? cb.isNull(key) : cb.equal(key, filter.key());
    }

    private static LocalDate first(int rocYear) {
        return LocalDate.of(rocYear + ROC, 1, 1);
    }
}
