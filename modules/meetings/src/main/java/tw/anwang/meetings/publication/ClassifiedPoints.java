package tw.anwang.meetings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.minutes.ItemKind;

/**
 * Points of minutes that nobody outside reads: those whose tracked item is 密 or 個案性, and around each the matter it
 * was decided on. 案由, 說明, 發言 and 建議 of one matter tell what its resolution is about; what else was decided on the
 * matter has a grade of its own.
 */
@ApplicationScoped
class ClassifiedPoints {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    private record Point(long id, ItemKind kind) {}

    /** Ids of the points of these minutes; asked anew each time, since a grade may change on any day. */
    Set<Long> of(long minutesId) {
        Set<Long> classified = tracked(minutesId);
        if (classified.isEmpty()) {
            return classified;
        }
        Set<Long> closed = new HashSet<>(classified);
        matters(minutesId).stream()
                .filter(matter -> matter.stream().anyMatch(point -> classified.contains(point.id)))
                .forEach(matter -> closed.addAll(around(matter, classified)));
        return closed;
    }

    /** What is decided on a matter that is itself classified tells of it as well. */
    private static List<Long> around(List<Point> matter, Set<Long> classified) {
        boolean whole = classified.contains(matter.get(0).id);
        return matter.stream()
                .filter(point -> whole || !point.kind.decides())
                .map(Point::id)
                .toList();
    }

    /** Out of which came a tracked item that is not for everybody: from whatever version of the minutes. */
    private Set<Long> tracked(long minutesId) {
        return new HashSet<>(em.createQuery(
                        "select i.id from MinutesItem i, MinutesVersion v, Meeting m, TrackedItem t"
                                + " where i.minutesId = :minutes and v.id = i.minutesId and m.id = v.meetingId"
                                + " and t.sensitivity <> :open and (t.origin.minutesItemId = i.id"
                                + " or t.origin.seriesId = m.seriesId and t.number = i.citation)",
                        Long.class)
                .setParameter("minutes", minutesId)
                .setParameter("open", Sensitivity.ORDINARY)
                .getResultList());
    }

    /** Each 案由 with all that stands below it, in the order of the text. */
    private List<List<Point>> matters(long minutesId) {
        List<List<Point>> matters = new ArrayList<>();
        em.createQuery(
                        "select i.id, i.words.kind from MinutesItem i where i.minutesId = :minutes order by i.position",
                        Object[].class)
                .setParameter("minutes", minutesId)
                .getResultList()
                .forEach(row -> {
                    Point point = new Point((Long) row[0], (ItemKind) row[1]);
                    if (matters.isEmpty() || point.kind.heads()) {
                        matters.add(new ArrayList<>());
                    }
                    matters.get(matters.size() - 1).add(point);
                });
        return matters;
    }
}
