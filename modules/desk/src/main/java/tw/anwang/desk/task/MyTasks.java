package tw.anwang.desk.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.Remaining;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.Taipei;

/**
 * The open tasks of the person who asks: those given to the account, and those of the own office for which the person
 * holds the permission they name.
 */
@ApplicationScoped
@Transactional
@Permitted(Permitted.ANYONE)
public class MyTasks {
    private static final String MINE = """
             from Task t where t.closedAt is null
             and (t.accountId = :account or t.officeId in :offices and (t.permission is null or t.permission in :permissions))""";

    private static final String COLUMNS =
            "select t.id, t.verb, t.page, t.objectWords, t.why, t.dueAt, t.wholeDay, t.overdueFrom";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** All five numbers, by one statement. */
    public Map<TaskShow, Long> numbers() {
        String sums = Arrays.stream(TaskShow.values())
                .map(show -> "sum(case when " + show.condition() + " then 1 else 0 end)")
                .collect(Collectors.joining(", ", "select ", " "));
        Object[] row = asked(sums + MINE, clock.instant()).getSingleResult();
        Map<TaskShow, Long> numbers = new EnumMap<>(TaskShow.class);
        for (TaskShow show : TaskShow.values()) {
            Number sum = (Number) row[show.ordinal()];
            numbers.put(show, sum == null ? 0 : sum.longValue());
        }
        return numbers;
    }

    /** The most urgent first; without a clock last. */
    public List<TaskRow> rows(TaskShow show, int first, int max, Locale locale) {
        Instant now = clock.instant();
        String order = " order by case when t.dueAt is null then 1 else 0 end, t.dueAt, t.id";
        return asked(COLUMNS + " " + MINE + " and (" + show.condition() + ")" + order, now)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultStream()
                .map(columns -> TaskRow.of(columns, now, locale))
                .toList();
    }

    /** What is due on these days, soonest first. */
    public List<DueRow> due(Period days, int max) {
        return asked(
                        COLUMNS + " " + MINE + " and t.dueAt > :after and t.dueAt <= :until order by t.dueAt, t.id",
                        clock.instant(),
                        midnight(days.from()),
                        midnight(days.to().plusDays(1)))
                .setMaxResults(max)
                .getResultStream()
                .map(DueRow::of)
                .toList();
    }

    private TypedQuery<Object[]> asked(String jpql, Instant now) {
        return asked(jpql, now, now, now);
    }

    /** The query with those of our parameters that it names. */
    private TypedQuery<Object[]> asked(String jpql, Instant now, Instant after, Instant until) {
        Actor me = user.getMe();
        // an empty list of values is no SQL
        Collection<String> permissions = me.permissions().isEmpty() ? List.of("") : me.permissions();
        Map<String, Object> values = Map.of(
                // a deputy sees those of the person for whom the deputy acts
                "account", me.scope().account(),
                "offices", offices(me),
                "permissions", permissions,
                "now", now,
                "after", after,
                "until", until,
                "endOfSoon", endOfSoon(now));
        TypedQuery<Object[]> query = em.createQuery(jpql, Object[].class);
        query.getParameters()
                .forEach(parameter -> query.setParameter(parameter.getName(), values.get(parameter.getName())));
        return query;
    }

    /** The own office, and those that ended and whose work it goes on with. */
    private List<Long> offices(Actor me) {
        return Stream.concat(Stream.of(me.office()), offices.formersOf(me.office(), Taipei.today(clock)).stream())
                .map(OfficeId::value)
                .toList();
    }

    private static Instant endOfSoon(Instant now) {
        return midnight(Taipei.dayOf(now).plusDays(Remaining.SOON_DAYS + 1L));
    }

    private static Instant midnight(LocalDate day) {
        return Taipei.at(day.atStartOfDay());
    }
}
