package tw.anwang.meetings.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.tracked.TrackedItem;

/** Counts, in the database; four statements whatever is asked for, and one more for names. */
@ApplicationScoped
public class Figures {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    FigureOffices offices;

    @Inject
    FigureNames names;

    @Inject
    Clock clock;

    /** Of what the person sees. @param locale of the names that stand for what has none */
    @Permitted("meetings.read")
    @Transactional
    public FigureSheet of(FigureFilter filter, Locale locale) {
        LocalDate today = Taipei.today(clock);
        FigureFilter all = filter.by(filter.by() == Grouping.ITEM ? Grouping.OFFICE : filter.by());
        FigureQuestion asked = new FigureQuestion(all, user.getMe().scope(), offices.meant(all, today), today);
        Map<Long, FigureLine> lines = new HashMap<>();
        count(asked, Measure.TRACKED, lines);
        count(asked, Measure.RELEASED, lines);
        countOpen(asked, lines);
        countAnswers(asked, lines);
        FigureLine total = new FigureLine(null);
        lines.values().forEach(total::add);
        return new FigureSheet(all, clock.instant(), names.ordered(lines.values(), all.by(), locale), total);
    }

    private void count(FigureQuestion asked, Measure measure, Map<Long, FigureLine> lines) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<TrackedItem> item = query.from(TrackedItem.class);
        FigureItems items = new FigureItems(asked, cb, query, item);
        query.multiselect(items.key(measure), cb.count(item))
                .where(items.where(measure))
                .groupBy(items.key(measure));
        em.createQuery(query).getResultList().forEach(row -> line(row, lines).add(measure, number(row, 1)));
    }

    /** By the day of their meeting too: bands and the median come of the same rows. */
    private void countOpen(FigureQuestion asked, Map<Long, FigureLine> lines) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<TrackedItem> item = query.from(TrackedItem.class);
        FigureItems items = new FigureItems(asked, cb, query, item);
        query.multiselect(
                        items.key(Measure.OPEN), cb.count(item), cb.sum(one(cb, items.late())), items.day(Measure.OPEN))
                .where(items.where(Measure.OPEN))
                .groupBy(items.key(Measure.OPEN), items.day(Measure.OPEN));
        for (Tuple row : em.createQuery(query).getResultList()) {
            FigureLine line = line(row, lines);
            line.add(Measure.OPEN, number(row, 1));
            line.add(Measure.OVERDUE, number(row, 2));
            line.ages().add(row.get(3, LocalDate.class), asked.today(), number(row, 1));
        }
    }

    /** By what became of them and whether they were given back: one question an answer, and few rows a line. */
    private void countAnswers(FigureQuestion asked, Map<Long, FigureLine> lines) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        FigureAnswers answers = FigureAnswers.counted(asked, cb, query);
        Expression<Long> returned = one(cb, answers.is(Measure.RETURNED));
        query.multiselect(answers.key(), answers.outcome(), returned, cb.count(answers.answer()))
                .where(answers.where())
                .groupBy(answers.key(), answers.outcome(), returned);
        for (Tuple row : em.createQuery(query).getResultList()) {
            FigureLine line = line(row, lines);
            Measure outcome = FigureAnswers.OUTCOMES.get((int) number(row, 1));
            line.add(outcome, number(row, 3));
            line.add(Measure.DUE, outcome == Measure.NOT_DUE ? 0 : number(row, 3));
            line.add(Measure.RETURNED, number(row, 2) == 0 ? 0 : number(row, 3));
        }
    }

    private static Expression<Long> one(CriteriaBuilder cb, Predicate where) {
        return cb.<Long>selectCase().when(where, 1L).otherwise(0L);
    }

    private static FigureLine line(Tuple row, Map<Long, FigureLine> lines) {
        long key = row.get(0) == null ? 0 : number(row, 0);
        return lines.computeIfAbsent(key, FigureLine::new);
    }

    private static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }
}
