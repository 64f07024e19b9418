package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.identity.NotVisible;

/**
 * One after the other at one consultation: an office that sends while the owner closes is in or out, never both. The turn
 * is the first statement of a transaction, since InnoDB reads what was there at the first read that takes no lock.
 */
@ApplicationScoped
class ConsultationTurn {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** Of which consultation it is a reply, asked in a transaction of its own. @throws NotVisible for no such id */
    @Transactional(TxType.REQUIRES_NEW)
    public long ofReply(long replyId) {
        return one("select r.consultationId from Reply r where r.id = :id", replyId);
    }

    /** The same for a point of the draft. */
    @Transactional(TxType.REQUIRES_NEW)
    public long ofPoint(long pointId) {
        return one("select p.consultationId from ConsultationPoint p where p.id = :id", pointId);
    }

    private long one(String query, long id) {
        return em.createQuery(query, Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(Consultation.KIND.name(), id));
    }

    /** Waits for the turn; whether the person sees the consultation, the caller asks next. */
    @Transactional(TxType.MANDATORY)
    public void take(long consultationId) {
        if (em.find(Consultation.class, consultationId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotVisible(Consultation.KIND.name(), consultationId);
        }
    }
}
