package tw.anwang.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.MeetingFollows;
import tw.anwang.meetings.reminder.OfficesToTell;

/** Who came to the last meeting is asked to the next made from it; who was on leave then, and proxies, begin anew. */
@ApplicationScoped
class SamePeople {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    OfficesToTell toTell;

    @Inject
    Clock clock;

    void follow(@Observes MeetingFollows step) {
        List<Attendee> last = em.createQuery(
                        "select a from Attendee a where a.meetingId = :meeting order by a.id", Attendee.class)
                .setParameter("meeting", step.before().id())
                .getResultList();
        Set<Long> participants = step.next().participants();
        Set<OfficeId> now = toTell.allNow(participants, Taipei.today(clock));
        last.stream()
                .filter(one -> one.office() == null
                        || participants.contains(one.office().value())
                        || now.contains(one.office()))
                .forEach(one -> em.persist(one.again(step.next().id())));
    }
}
