package tw.anwang.desk.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;

/**
 * The open tasks of the person who asks: those given to the account, and those of the own office for which the person
 * holds the permission they name.
 */
@ApplicationScoped
@Transactional
@Permitted(Permitted.ANYONE)
public class MyTasks {
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** All five numbers, by one statement. */
    public Map<TaskShow, Long> numbers() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Task> task = query.from(Task.class);
        Instant now = clock.instant();
        List<Selection<?>> sums = new ArrayList<>();
        for (TaskShow show : TaskShow.values()) {
            sums.add(cb.sum(one(cb, show.condition(cb, task, now))));
        }
        query.multiselect(sums).where(mine(cb, task));
        Object[] row = em.createQuery(query).getSingleResult();
        Map<TaskShow, Long> numbers = new EnumMap<>(TaskShow.class);
        for (TaskShow show : TaskShow.values()) {
            Object sum = row[show.ordinal()];
            numbers.put(show, sum == null ? 0 : ((Number) sum).longValue());
        }
        return numbers;
    }

    private static Expression<Long> one(CriteriaBuilder cb, Predicate condition) {
        return cb.<Long>selectCase().when(condition, cb.literal(1L)).otherwise(cb.literal(0L));
    }

    /** How many rows the list has, at most {@code limit}. */
    public long count(TaskShow show) {
        return numbers().get(show);
    }

    /** The most urgent first; without a clock last. */
    public List<TaskRow> rows(TaskShow show, int first, int max, Locale locale) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Task> task = query.from(Task.class);
        Instant now = clock.instant();
        query.multiselect(columns(task))
                .where(mine(cb, task), show.condition(cb, task, now))
                .orderBy(cb.asc(cb.coalesce(task.<Instant>get("dueAt"), NEVER)), cb.asc(task.get("id")));
        return em.createQuery(query).setFirstResult(first).setMaxResults(max).getResultList().stream()
                .map(columns -> TaskRow.of(columns, now, locale))
                .toList();
    }

    private static List<Selection<?>> columns(Root<Task> task) {
        return List.of(
                task.get("id"),
                task.get("verb"),
                task.get("page"),
                task.get("objectWords"),
                task.get("why"),
                task.get("dueAt"),
                task.get("wholeDay"),
                task.get("overdueFrom"));
    }

    private Predicate mine(CriteriaBuilder cb, Root<Task> task) {
        Actor me = user.getMe();
        Path<String> permission = task.get("permission");
        Predicate asked = me.permissions().isEmpty()
                ? cb.isNull(permission)
                : cb.or(cb.isNull(permission), permission.in(me.permissions()));
        return cb.and(
                cb.isNull(task.get("closedAt")),
                cb.or(
                        cb.equal(task.get("accountId"), me.id().value()),
                        cb.and(cb.equal(task.get("officeId"), me.office().value()), asked)));
    }
}
