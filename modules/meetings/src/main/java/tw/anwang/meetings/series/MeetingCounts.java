package tw.anwang.meetings.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.meetings.meeting.Meeting;

/** How many meetings of a series the person sees: as many as the list behind the number shows. */
@ApplicationScoped
class MeetingCounts {
    static final Count NONE = new Count(0, null);

    /** @param newest the highest number among them, null where none bears one */
    record Count(long meetings, Integer newest) {}

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    /** By series; one statement. */
    Map<Long, Count> of(Collection<Long> series) {
        if (series.isEmpty()) {
            return Map.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Meeting> meeting = query.from(Meeting.class);
        query.multiselect(meeting.get("seriesId"), cb.count(meeting), cb.max(meeting.<Integer>get("ordinal")))
                .where(
                        meeting.get("seriesId").in(series),
                        ScopeCriteria.visible(user.getMe().scope(), Meeting.KIND, cb, query, meeting))
                .groupBy(meeting.get("seriesId"));
        return em.createQuery(query)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, Long.class),
                        row -> new Count(row.get(1, Long.class), row.get(2, Integer.class))));
    }
}
