package tw.anwang.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import tw.anwang.meetings.meeting.MeetingFollows;

/** Who came to the last meeting is asked to the next made from it; who was on leave then, and proxies, begin anew. */
@ApplicationScoped
class SamePeople {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    void follow(@Observes MeetingFollows step) {
        List<Attendee> last = em.createQuery(
                        "select a from Attendee a where a.meetingId = :meeting order by a.id", Attendee.class)
                .setParameter("meeting", step.before().id())
                .getResultList();
        last.stream()
                .filter(one -> one.office() == null
                        || step.next().participants().contains(one.office().value()))
                .forEach(one -> em.persist(one.again(step.next().id())));
    }
}
