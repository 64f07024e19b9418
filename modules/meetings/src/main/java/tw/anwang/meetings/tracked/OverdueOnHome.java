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
import tw.anwang.identity.Actor;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.office.OfficeWords;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** Overdue decisions on home, by series and by the office that leads: the rule of the list counts them. */
@ApplicationScoped
class OverdueOnHome implements HomeCounts {
    private static final int MOST = 5;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    SeriesList seriesList;

    @Inject
    OfficeWords officeWords;

    private record Late(long series, long lead, long number) {}

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
        var series = item.<Long>get("origin").<Long>get("seriesId");
        var lead = item.<Long>get("leadOfficeId");
        query.multiselect(series, lead, cb.count(item))
                .where(new Conditions(TrackedItemFilter.overdueOf(null, null), me.scope(), Set.of(), today)
                        .on(cb, query, item))
                .groupBy(series, lead);
        return em.createQuery(query)
                .getResultStream()
                .map(row -> new Late((Long) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }

    private List<Count> bySeries(List<Late> late) {
        Map<Long, String> names =
                seriesList.choices().stream().collect(Collectors.toMap(SeriesChoice::id, SeriesChoice::shortName));
        return most(late, Late::series, id -> names.getOrDefault(id, ""), id -> TrackedItemFilter.overdueOf(id, null));
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
        return new Count(words, number, "/meetings/trackedItemList.xhtml?" + Asked.address(filter));
    }
}
