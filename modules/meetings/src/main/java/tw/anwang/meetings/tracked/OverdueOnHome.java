package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.desk.HomeCounts;
import tw.anwang.desk.OfficeWords;
import tw.anwang.identity.Actor;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.series.Series;

/** Overdue decisions on home, by series and by the office that leads: the rule of the list counts them. */
@ApplicationScoped
class OverdueOnHome implements HomeCounts {
    private static final int MOST = 5;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    OfficeWords officeWords;

    /** @param name of the series, or empty for who sees the items and not their series */
    private record Late(long series, String name, long lead, long number) {}

    @Override
    @Transactional
    public List<Card> cards(Actor me, LocalDate today, Locale locale) {
        List<Late> late = me.may("meetings.read") ? late(me, today) : List.of();
        if (late.isEmpty()) {
            return List.of();
        }
        long all = late.stream().mapToLong(Late::number).sum();
        return List.of(new Card(
                Sentences.of("meetings", "home.overdue", locale),
                count("", all, TrackedItemFilter.overdueOf(null, null)),
                List.of(
                        new Group(Sentences.of("meetings", "home.overdue.bySeries", locale), bySeries(late)),
                        new Group(Sentences.of("meetings", "home.overdue.byLead", locale), byLead(late)))));
    }

    private List<Late> late(Actor me, LocalDate today) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<TrackedItem> item = query.from(TrackedItem.class);
        Root<Series> series = query.from(Series.class);
        var lead = item.<Long>get("leadOfficeId");
        var name = cb.<String>selectCase()
                .when(
                        ScopeCriteria.visible(me.scope(), Series.KIND, cb, query, series),
                        series.<String>get("shortName"))
                .otherwise("");
        query.multiselect(series.get("id"), cb.greatest(name), lead, cb.count(item))
                .where(
                        cb.equal(series.get("id"), item.get("origin").get("seriesId")),
                        cb.and(new Conditions(TrackedItemFilter.overdueOf(null, null), me.scope(), Set.of(), today)
                                .on(cb, query, item)))
                .groupBy(series.get("id"), lead);
        return em.createQuery(query)
                .getResultStream()
                .map(row -> new Late((Long) row[0], (String) row[1], (Long) row[2], (Long) row[3]))
                .toList();
    }

    private List<Count> bySeries(List<Late> late) {
        Map<Long, String> names =
                late.stream().collect(Collectors.toMap(Late::series, Late::name, (name, same) -> name));
        return most(late, Late::series, names::get, id -> TrackedItemFilter.overdueOf(id, null));
    }

    private List<Count> byLead(List<Late> late) {
        officeWords.learn(late.stream().map(Late::lead).toList());
        return most(late, Late::lead, officeWords::listName, id -> TrackedItemFilter.overdueOf(null, id));
    }

    private static List<Count> most(
            List<Late> late,
            Function<Late, Long> key,
            Function<Long, String> name,
            Function<Long, TrackedItemFilter> filter) {
        return late.stream()
                .collect(Collectors.groupingBy(key, Collectors.summingLong(Late::number)))
                .entrySet()
                .stream()
                .filter(entry -> !name.apply(entry.getKey()).isEmpty())
                .sorted(Map.Entry.<Long, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(entry -> count(name.apply(entry.getKey()), entry.getValue(), filter.apply(entry.getKey())))
                .toList();
    }

    private static Count count(String words, long number, TrackedItemFilter filter) {
        return new Count(words, number, "/meetings/trackedItemList.xhtml?" + filter.address());
    }
}
