package tw.anwang.meetings.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import tw.anwang.identity.Permitted;
import tw.anwang.meetings.proposal.CallState;
import tw.anwang.meetings.proposal.ProposalState;

/** What was begun before a meeting, in one statement; the caller has found the meeting visible. */
@ApplicationScoped
public class Preparations {
    private static final String BEGUN = "select (select max(r.id) from Round r where r.meetingId = m.id),"
            + " (select max(c.id) from Call c where c.meetingId = m.id),"
            + " (select max(x.id) from Recording x where x.meetingId = m.id),"
            + " (select count(p) from Proposal p where p.meetingId = m.id and p.state in :unchecked),"
            + " (select count(c) from Call c where c.meetingId = m.id and c.state = :open and c.closesAt > m.startsAt) from Meeting m where m.id = :meeting";

    /** @param round id of its collection round, null where none was opened; {@code call} id of its call for proposals; {@code recording} of minutes typed here; {@code waiting} proposals on which nobody said a word; {@code outlasting} whether the meeting begins before its call closes */
    public record Begun(Long round, Long call, Long recording, long waiting, boolean outlasting) {}

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Permitted("meetings.read")
    @Transactional
    public Begun of(long meetingId) {
        Object[] row = em.createQuery(BEGUN, Object[].class)
                .setParameter("meeting", meetingId)
                .setParameter("unchecked", ProposalState.UNCHECKED)
                .setParameter("open", CallState.OPEN)
                .getSingleResult();
        return new Begun((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4] > 0);
    }
}
