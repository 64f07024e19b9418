package tw.anwang.meetings.grantable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.GrantableKinds;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.tracked.TrackedItem;

/** Tracked items, which an agency leads, and series, which a staff unit keeps. */
@ApplicationScoped
public class MeetingKinds implements GrantableKinds {
    /** 衛生福利部社會及家庭署 of the directory's own rows: the ministry's window for the programme [assumed]. */
    private static final OfficeId FAMILY_SUPPORT = new OfficeId(101);

    private static final String ITEMS =
            "select i.id, concat(s.shortName, concat(' ', i.number)) from TrackedItem i, Series s"
                    + " where s.id = i.origin.seriesId and ";
    private static final String ANSWERS =
            "select a.id, concat(s.shortName, concat(' ', i.number)) from Answer a, TrackedItem i,"
                    + " Series s where i.id = a.trackedItemId and s.id = i.origin.seriesId and a.id in :ids";
    private static final String SERIES = "select s.id, s.name from Series s where ";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Override
    public String bundle() {
        return "tw.anwang.meetings.messages";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind(TrackedItem.KIND, "kind.meetings.trackedItem", "/meetings/trackedItem.xhtml", FAMILY_SUPPORT),
                new Kind(Series.KIND, "kind.meetings.series", "/meetings/series.xhtml", FAMILY_SUPPORT));
    }

    @Override
    public EntityManager entities() {
        return em;
    }

    /** An item by its 案號, which several series may have given; a series by its name or short name. */
    @Override
    public List<Numbered> numbered(String kind, String number) {
        String asked = isItem(kind)
                ? ITEMS + "i.number = :number order by s.shortName"
                : SERIES + "s.name = :number or s.shortName = :number order by s.name";
        return em.createQuery(asked, Object[].class)
                .setParameter("number", number.strip())
                .getResultStream()
                .map(row -> new Numbered((Long) row[0], (String) row[1]))
                .toList();
    }

    /** Answers too: they are read by who sees their item. */
    @Override
    public Map<Long, String> words(String kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String others = kind.equals("meetings.answer") ? ANSWERS : SERIES + "s.id in :ids";
        return em.createQuery(isItem(kind) ? ITEMS + "i.id in :ids" : others, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private static boolean isItem(String kind) {
        return TrackedItem.KIND.name().equals(kind);
    }
}
