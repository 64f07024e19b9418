package tw.anwang.meetings.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.tracked.TrackedItem;

/**
 * One figure by office or series over the years, counted in the database by the predicates of {@link Figures}: one
 * statement, and one more for names.
 */
@ApplicationScoped
public class FigureYears {
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

    /**
     * Of what the person sees. A filter by something else is asked by office, and one without a figure for what was
     * answered in time.
     *
     * @param locale of the names that stand for what has none
     */
    @Permitted("meetings.read")
    @Transactional
    public FigureYearSheet of(FigureFilter typed, Locale locale) {
        LocalDate today = Taipei.today(clock);
        FigureFilter filter = meant(typed);
        FigureQuestion asked = new FigureQuestion(filter, user.getMe().scope(), offices.meant(filter, today), today);
        Map<Long, FigureYearLine> lines = new HashMap<>();
        SortedSet<Integer> years = new TreeSet<>();
        for (Row row : filter.measure().isOfAnswers() ? answers(asked) : items(asked)) {
            row.addTo(lines.computeIfAbsent(row.key(), FigureYearLine::new), filter.measure());
            years.add(row.year());
        }
        FigureYearLine total = new FigureYearLine(null);
        lines.values().forEach(total::add);
        return new FigureYearSheet(
                filter, clock.instant(), unknownLast(years), ordered(lines.values(), filter, locale), total);
    }

    private static FigureFilter meant(FigureFilter typed) {
        boolean known = typed.measure() != null && FigureYearSheet.MEASURES.contains(typed.measure());
        return typed.by(FigureYearSheet.GROUPINGS.contains(typed.by()) ? typed.by() : Grouping.OFFICE)
                .of(known ? typed.measure() : Measure.IN_TIME, null, null);
    }

    /** @param outcome place in {@link FigureAnswers#OUTCOMES}; of items null */
    private record Row(long key, int year, long number, Integer outcome, boolean returned) {
        void addTo(FigureYearLine line, Measure measure) {
            if (outcome == null) {
                line.add(year, measure, number);
                return;
            }
            Measure became = FigureAnswers.OUTCOMES.get(outcome);
            line.add(year, became, number);
            line.add(year, Measure.DUE, became == Measure.NOT_DUE ? 0 : number);
            line.add(year, Measure.RETURNED, returned ? number : 0);
        }
    }

    private List<Row> items(FigureQuestion asked) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<TrackedItem> item = query.from(TrackedItem.class);
        FigureItems items = new FigureItems(asked, cb, query, item);
        Measure measure = asked.filter().measure();
        Expression<Integer> year = FigureQuestion.year(cb, items.day(measure));
        query.multiselect(items.key(measure), year, cb.count(item))
                .where(items.where(measure))
                .groupBy(items.key(measure), year);
        return em.createQuery(query).getResultList().stream()
                .map(row -> new Row(number(row, 0), (int) number(row, 1), number(row, 2), null, false))
                .toList();
    }

    private List<Row> answers(FigureQuestion asked) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        FigureAnswers answers = FigureAnswers.counted(asked, cb, query);
        Expression<Integer> year = FigureQuestion.year(cb, answers.dueOn());
        Expression<Long> returned =
                cb.<Long>selectCase().when(answers.is(Measure.RETURNED), 1L).otherwise(0L);
        query.multiselect(answers.key(), year, answers.outcome(), returned, cb.count(answers.answer()))
                .where(answers.where())
                .groupBy(answers.key(), year, answers.outcome(), returned);
        return em.createQuery(query).getResultList().stream()
                .map(row -> new Row(
                        number(row, 0), (int) number(row, 1), number(row, 4), (int) number(row, 2), number(row, 3) > 0))
                .toList();
    }

    private static List<Integer> unknownLast(SortedSet<Integer> years) {
        return Stream.concat(
                        years.stream().filter(year -> year > 0), years.stream().filter(year -> year == 0))
                .toList();
    }

    /** Those with most of the figure first; a rate stands by what was due. */
    private List<FigureYearLine> ordered(Collection<FigureYearLine> lines, FigureFilter filter, Locale locale) {
        Measure by = filter.measure() == Measure.IN_TIME ? Measure.DUE : filter.measure();
        names.ordered(lines.stream().map(FigureYearLine::all).toList(), filter.by(), locale);
        return lines.stream()
                .sorted(Comparator.comparingLong(
                                (FigureYearLine line) -> line.all().number(by))
                        .reversed()
                        .thenComparing(FigureYearLine::getName)
                        .thenComparing(FigureYearLine::getKey))
                .toList();
    }

    private static long number(Tuple row, int column) {
        return row.get(column) == null ? 0 : ((Number) row.get(column)).longValue();
    }
}
