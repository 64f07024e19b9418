package tw.anwang.meetings.figures;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** By what rows stand in order. @param steps the first decides, then the next */
record FigurePlace(CriteriaBuilder cb, List<Step<?>> steps) {
    /** @param down the largest first; rows without the value stand last */
    record Step<Y extends Comparable<? super Y>>(Expression<Y> by, boolean down) {
        static <Y extends Comparable<? super Y>> Step<Y> up(Expression<Y> by) {
            return new Step<>(by, false);
        }

        static <Y extends Comparable<? super Y>> Step<Y> down(Expression<Y> by) {
            return new Step<>(by, true);
        }

        private Order order(CriteriaBuilder cb) {
            return down ? cb.desc(by) : cb.asc(by);
        }

        private Predicate same(CriteriaBuilder cb, Object value) {
            return value == null ? cb.isNull(by) : cb.equal(by, value);
        }

        /** Behind it, or the same. */
        @SuppressWarnings("unchecked") // as below
        private Predicate from(CriteriaBuilder cb, Object value) {
            if (value == null) {
                return cb.isNull(by);
            }
            return down
                    ? cb.or(cb.lessThanOrEqualTo(by, (Y) value), cb.isNull(by))
                    : cb.greaterThanOrEqualTo(by, (Y) value);
        }

        @SuppressWarnings("unchecked") // keys have a value of its type for each step
        private Predicate behind(CriteriaBuilder cb, Object value) {
            if (value == null) {
                return cb.disjunction();
            }
            return down ? cb.or(cb.lessThan(by, (Y) value), cb.isNull(by)) : cb.greaterThan(by, (Y) value);
        }
    }

    List<Order> order() {
        return steps.stream().map(step -> step.order(cb)).toList();
    }

    /**
     * Whether a row stands behind another. Said first of what decides first, so that only those rows are read from where
     * the other stands on.
     *
     * @param values of the other, one for each step
     */
    Predicate behind(List<Object> values) {
        List<Predicate> ways = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            List<Predicate> way = new ArrayList<>();
            IntStream.range(0, i).forEach(j -> way.add(steps.get(j).same(cb, values.get(j))));
            way.add(steps.get(i).behind(cb, values.get(i)));
            ways.add(cb.and(way.toArray(Predicate[]::new)));
        }
        return cb.and(steps.get(0).from(cb, values.get(0)), cb.or(ways.toArray(Predicate[]::new)));
    }
}
