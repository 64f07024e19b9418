package tw.anwang.welfare.statistics;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;

/** What brings a case into a period. */
enum CountedMoment {
    /** 受案: a centre accepted it in the period. */
    OPENED,
    /** 在案: somebody works on it on the last day of the period. */
    RUNNING,
    /** 結案 in the period. */
    CLOSED;

    private static final String MONTH = "%Y-%m";

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CountedMoment of(String code) {
        for (CountedMoment one : values()) {
            if (one.code().equals(code)) {
                return one;
            }
        }
        return OPENED;
    }

    Predicate in(LocalDate from, LocalDate to, CriteriaBuilder cb, Root<FamilyCase> one) {
        Instant begin = Taipei.at(from.atStartOfDay());
        Instant end = Taipei.at(to.plusDays(1).atStartOfDay());
        return switch (this) {
            case OPENED ->
                cb.and(cb.greaterThanOrEqualTo(one.get("openedAt"), begin), cb.lessThan(one.get("openedAt"), end));
            case RUNNING ->
                cb.and(
                        cb.lessThan(one.get("openedAt"), end),
                        cb.or(cb.isNull(one.get("endedOn")), cb.greaterThan(one.get("endedOn"), to)));
            case CLOSED ->
                cb.and(cb.equal(one.get("state"), CaseState.CLOSED), cb.between(one.get("endedOn"), from, to));
        };
    }

    /** {@code 2026-11}: the month in which it was closed, or accepted. */
    Expression<String> month(CriteriaBuilder cb, Root<FamilyCase> one) {
        Expression<?> day = this == CLOSED
                ? one.get("endedOn")
                : cb.function("addtime", String.class, one.get("openedAt"), cb.literal("08:00:00"));
        return cb.function("date_format", String.class, day, cb.literal(MONTH));
    }
}
