package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;

/** Meetings whose minutes a later one confirmed: their head, text and files stay as they are. */
@ApplicationScoped
public class ConfirmedRecords {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** Why nothing of the record can be changed any more. The caller has found the meeting visible. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotChange(long meetingId) {
        return em.createQuery(
                        "select c from MinutesVersion v join Meeting c on c.id = v.confirmation.meetingId"
                                + " where v.meetingId = :meeting",
                        Meeting.class)
                .setParameter("meeting", meetingId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(by -> new RuleBroken("meetings.minutes.locked", by.called()));
    }
}
