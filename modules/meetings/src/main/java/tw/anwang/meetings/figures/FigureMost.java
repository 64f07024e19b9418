package tw.anwang.meetings.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.Tracking;

/** The items that were given back for more (退請補充) most often, or asked about in most rounds; two statements. */
@ApplicationScoped
public class FigureMost {
    /** So many are shown; who wants others narrows the filter. */
    public static final int MOST = 50;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    FigureOffices offices;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @param filter by {@link Grouping#ITEM}, with {@code RETURNED} for what was given back, else by rounds */
    @Permitted("meetings.read")
    @Transactional
    public List<FigureMostRow> rows(FigureFilter filter) {
        LocalDate today = Taipei.today(clock);
        FigureQuestion asked = new FigureQuestion(filter, user.getMe().scope(), offices.meant(filter, today), today);
        Map<Long, FigureMostRow.Counts> counted = counted(asked);
        Map<Long, Tuple> items = items(counted);
        trail.listed(TrackedItem.KIND.name(), filter.query().toString(), counted.keySet());
        return counted.entrySet().stream()
                .map(entry -> row(items.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Most of what is asked for first, then most of the other, then the newest. */
    private Map<Long, FigureMostRow.Counts> counted(FigureQuestion asked) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        FigureAnswers answers = FigureAnswers.alone(asked, cb, query);
        Expression<Long> rounds = cb.countDistinct(answers.answer().get("roundId"));
        Expression<Integer> times = cb.sum(answers.timesReturned());
        boolean returned = asked.filter().measure() == Measure.RETURNED;
        query.multiselect(
                        answers.key(),
                        rounds,
                        cb.count(answers.answer()),
                        cb.sum(cb.<Long>selectCase()
                                .when(answers.is(Measure.RETURNED), 1L)
                                .otherwise(0L)),
                        times)
                .where(answers.where())
                .groupBy(answers.key())
                .having(returned ? cb.greaterThan(times, 0) : cb.greaterThan(rounds, 0L))
                .orderBy(
                        cb.desc(returned ? times : rounds),
                        cb.desc(returned ? rounds : times),
                        cb.desc(answers.answer().get("trackedItemId")));
        Map<Long, FigureMostRow.Counts> counted = new LinkedHashMap<>();
        em.createQuery(query)
                .setMaxResults(MOST)
                .getResultList()
                .forEach(row -> counted.put(
                        row.get(0, Long.class),
                        new FigureMostRow.Counts(number(row, 1), number(row, 2), number(row, 3), number(row, 4))));
        return counted;
    }

    /** Of items that were counted, so the person sees them. */
    private Map<Long, Tuple> items(Map<Long, FigureMostRow.Counts> counted) {
        if (counted.isEmpty()) {
            return Map.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<TrackedItem> item = query.from(TrackedItem.class);
        Path<?> origin = item.get("origin");
        query.multiselect(
                        item.get("id"),
                        item.get("number"),
                        item.get("title"),
                        item.get("sensitivity"),
                        origin.get("meetingWords"),
                        item.get("tracking"),
                        item.get("leadOfficeId"))
                .where(item.get("id").in(counted.keySet()));
        return em.createQuery(query)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Long.class), Function.identity()));
    }

    private FigureMostRow row(Tuple item, FigureMostRow.Counts counts) {
        return new FigureMostRow(
                item.get(0, Long.class),
                item.get(1, String.class),
                masking.text(item.get(2, String.class)),
                item.get(3, Sensitivity.class),
                item.get(4, String.class),
                item.get(5, Tracking.class),
                item.get(6, Long.class),
                counts);
    }

    private static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }
}
