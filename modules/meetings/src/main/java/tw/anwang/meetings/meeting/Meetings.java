package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;

/** All meetings. */
@ApplicationScoped
public class Meetings {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    /** The meeting with that id. @throws NotVisible where the person does not see it */
    @Permitted("meetings.read")
    @Transactional
    public Meeting byId(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Meeting> query = cb.createQuery(Meeting.class);
        Root<Meeting> meeting = query.from(Meeting.class);
        query.where(
                cb.equal(meeting.get("id"), id),
                ScopeCriteria.visible(user.getMe().scope(), Meeting.KIND, cb, query, meeting));
        return em.createQuery(query)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(Meeting.KIND.name(), id));
    }

    /** The earliest meeting of the series that is still to come, whatever the person sees. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<Meeting> nextOf(long seriesId) {
        return em.createQuery(
                        "select m from Meeting m where m.seriesId = :series and m.state = :planned"
                                + " order by m.startsAt, m.ordinal",
                        Meeting.class)
                .setParameter("series", seriesId)
                .setParameter("planned", MeetingState.PLANNED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
