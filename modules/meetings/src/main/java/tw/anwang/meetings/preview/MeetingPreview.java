package tw.anwang.meetings.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.identity.PreviewedKinds;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.tracked.TrackedItem;

/** How series, meetings and tracked items are called; which of them a role sees is no matter of this module. */
@ApplicationScoped
public class MeetingPreview implements PreviewedKinds {
    private static final String READ = "meetings.read";

    /** Kind to the statement that names some of its records. */
    private static final Map<String, String> WORDS = Map.of(
            Series.KIND.name(),
            "select s.id, s.name from Series s where s.id in :ids",
            Meeting.KIND.name(),
            "select m.id, concat(s.shortName, concat(' ', m.title)) from Meeting m, Series s"
                    + " where s.id = m.seriesId and m.id in :ids",
            TrackedItem.KIND.name(),
            "select i.id, concat(s.shortName, concat(' ', concat(i.number, concat(' ', i.title))))"
                    + " from TrackedItem i, Series s where s.id = i.origin.seriesId and i.id in :ids");

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Override
    public String bundle() {
        return "tw.anwang.meetings.messages";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind(Series.KIND, "kind.meetings.series", READ),
                new Kind(Meeting.KIND, "kind.meetings.meeting", READ),
                new Kind(TrackedItem.KIND, "kind.meetings.trackedItem", READ));
    }

    @Override
    public EntityManager entities() {
        return em;
    }

    @Override
    public Map<Long, String> words(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(WORDS.get(kind), Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
