package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.meeting.Meeting;

/**
 * One after the other at one meeting: two people who join, list or withdraw proposals to it at once, or arrange its
 * agenda, never work on what the other has changed meanwhile. The turn is the first statement of a transaction, since
 * InnoDB reads what was there at the first read that takes no lock.
 */
@ApplicationScoped
public class MeetingTurn {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** To which meeting the proposal was made, asked in a transaction of its own. @throws NotVisible for no such id */
    @Transactional(TxType.REQUIRES_NEW)
    public long meetingOf(long proposalId) {
        return one("select p.meetingId from Proposal p where p.id = :id", Proposal.KIND.name(), proposalId);
    }

    /** The same for a proposal on which an opinion is asked. */
    @Transactional(TxType.REQUIRES_NEW)
    public long meetingOfOpinion(long opinionId) {
        return one(
                "select p.meetingId from Proposal p, Opinion o where p.id = o.proposalId and o.id = :id",
                Opinions.KIND,
                opinionId);
    }

    /** The same for a matter on an agenda. */
    @Transactional(TxType.REQUIRES_NEW)
    public long meetingOfMatter(long itemId) {
        return one("select i.meetingId from AgendaItem i where i.id = :id", "meetings.agenda", itemId);
    }

    private long one(String query, String kind, long id) {
        return em.createQuery(query, Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(kind, id));
    }

    /** Waits for the turn; whether the person sees the meeting, the caller asks next. */
    @Transactional(TxType.MANDATORY)
    public Meeting take(long meetingId) {
        Meeting meeting = em.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) {
            throw new NotVisible(Meeting.KIND.name(), meetingId);
        }
        return meeting;
    }
}
