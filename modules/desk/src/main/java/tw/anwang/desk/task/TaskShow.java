package tw.anwang.desk.task;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import tw.anwang.desk.NewTask.Stage;
import tw.anwang.kernel.Taipei;

/** Home's five numbers. Number and list ask the same condition, so they cannot differ. */
public enum TaskShow {
    OVERDUE {
        @Override
        Predicate condition(CriteriaBuilder cb, Root<Task> task, Instant now) {
            return cb.lessThanOrEqualTo(task.get("overdueFrom"), now);
        }
    },
    SOON {
        @Override
        Predicate condition(CriteriaBuilder cb, Root<Task> task, Instant now) {
            Path<Instant> overdueFrom = task.get("overdueFrom");
            Path<Instant> dueAt = task.get("dueAt");
            return cb.and(
                    cb.or(cb.isNull(overdueFrom), cb.greaterThan(overdueFrom, now)),
                    cb.greaterThan(dueAt, now),
                    cb.lessThanOrEqualTo(dueAt, endOfSoon(now)));
        }
    },
    MINE {
        @Override
        Predicate condition(CriteriaBuilder cb, Root<Task> task, Instant now) {
            return cb.conjunction();
        }
    },
    REVIEW {
        @Override
        Predicate condition(CriteriaBuilder cb, Root<Task> task, Instant now) {
            return cb.equal(task.get("stage"), Stage.REVIEW);
        }
    },
    RETURNED {
        @Override
        Predicate condition(CriteriaBuilder cb, Root<Task> task, Instant now) {
            return cb.equal(task.get("stage"), Stage.RETURNED);
        }
    };

    private static final int SOON_DAYS = 3;

    abstract Predicate condition(CriteriaBuilder cb, Root<Task> task, Instant now);

    /** The midnight after the third day from today, in Taipei. */
    private static Instant endOfSoon(Instant now) {
        return Taipei.at(Taipei.dayOf(now).plusDays(SOON_DAYS + 1).atStartOfDay());
    }

    /** As written in an address: {@code ?show=overdue}; anything else means all. */
    public static TaskShow named(String word) {
        return Arrays.stream(values())
                .filter(show -> show.getWord().equals(word))
                .findFirst()
                .orElse(MINE);
    }

    public String getWord() {
        return name().toLowerCase(Locale.ROOT);
    }
}
