package tw.anwang.identity.grant;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.Arrays;

/** Which openings a list shows. */
public enum GlassShow {
    WAITING,
    OVERDUE,
    REVIEWED,
    ALL;

    Predicate on(CriteriaBuilder cb, Root<Glass> glass, LocalDate today) {
        Predicate waits = cb.isNull(glass.get("review").get("verdict"));
        return switch (this) {
            case WAITING -> waits;
            case OVERDUE -> cb.and(waits, cb.lessThan(glass.get("reviewBy"), today));
            case REVIEWED -> cb.not(waits);
            case ALL -> cb.conjunction();
        };
    }

    /** As written in an address; anything else means what waits. */
    static GlassShow named(String word) {
        return Arrays.stream(values())
                .filter(show -> show.name().equals(word))
                .findFirst()
                .orElse(WAITING);
    }
}
