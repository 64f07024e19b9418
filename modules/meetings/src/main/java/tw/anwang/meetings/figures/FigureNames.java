package tw.anwang.meetings.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** Names the lines and puts them in order. What the person does not see by itself has no name here. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FigureNames {
    private static final Comparator<FigureLine> MOST_LATE = Comparator.<FigureLine>comparingLong(
                    line -> line.number(Measure.OVERDUE))
            .thenComparingLong(line -> line.number(Measure.DUE))
            .thenComparingLong(line -> line.number(Measure.OPEN))
            .reversed()
            .thenComparing(FigureLine::getName);

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    SeriesList seriesList;

    @Inject
    Offices offices;

    private record Held(String title, Instant startsAt) {}

    /** Years and meetings newest first, others by what is late. */
    List<FigureLine> ordered(Collection<FigureLine> lines, Grouping by, Locale locale) {
        return switch (by) {
            case OFFICE -> byOffice(lines);
            case SERIES -> bySeries(lines, locale);
            case YEAR -> byYear(lines, locale);
            case MEETING -> byMeeting(lines, locale);
            case ITEM -> throw new IllegalArgumentException("Items stand in no sheet");
        };
    }

    private List<FigureLine> byOffice(Collection<FigureLine> lines) {
        Map<OfficeId, OfficeRef> known = offices.byIds(
                lines.stream().map(line -> new OfficeId(line.getKey())).toList());
        return named(lines, key -> known.get(new OfficeId(key)).listName(), MOST_LATE);
    }

    private List<FigureLine> bySeries(Collection<FigureLine> lines, Locale locale) {
        Map<Long, String> seen =
                seriesList.choices().stream().collect(Collectors.toMap(SeriesChoice::id, SeriesChoice::name));
        return named(lines, key -> seen.getOrDefault(key, words("figures.hiddenSeries", locale)), MOST_LATE);
    }

    private static List<FigureLine> byYear(Collection<FigureLine> lines, Locale locale) {
        return named(
                lines,
                key -> key == 0 ? words("figures.unknownYear", locale) : String.valueOf(key),
                Comparator.comparing(FigureLine::getKey).reversed());
    }

    private List<FigureLine> byMeeting(Collection<FigureLine> lines, Locale locale) {
        Map<Long, Held> seen = meetings();
        Comparator<FigureLine> newest = Comparator.comparing(
                line -> seen.containsKey(line.getKey())
                        ? seen.get(line.getKey()).startsAt()
                        : null,
                Comparator.nullsLast(Comparator.reverseOrder()));
        return named(
                lines,
                key -> key == 0
                        ? words("figures.unknownMeeting", locale)
                        : seen.containsKey(key) ? seen.get(key).title() : words("figures.hiddenMeeting", locale),
                newest.thenComparing(FigureLine::getName).thenComparing(FigureLine::getKey));
    }

    private Map<Long, Held> meetings() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Meeting> meeting = query.from(Meeting.class);
        query.multiselect(meeting.get("id"), meeting.get("title"), meeting.get("startsAt"))
                .where(ScopeCriteria.visible(user.getMe().scope(), Meeting.KIND, cb, query, meeting));
        Map<Long, Held> seen = new HashMap<>();
        em.createQuery(query)
                .getResultList()
                .forEach(row -> seen.put(
                        row.get(0, Long.class), new Held(row.get(1, String.class), row.get(2, Instant.class))));
        return seen;
    }

    private static List<FigureLine> named(
            Collection<FigureLine> lines, LongFunction<String> name, Comparator<FigureLine> order) {
        List<FigureLine> named = new ArrayList<>(lines);
        named.forEach(line -> line.named(name.apply(line.getKey())));
        named.sort(order);
        return named;
    }

    private static String words(String key, Locale locale) {
        return Sentences.of("meetings", key, locale);
    }
}
