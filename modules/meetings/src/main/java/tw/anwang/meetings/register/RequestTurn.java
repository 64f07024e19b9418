package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.identity.NotVisible;

/**
 * One after the other among the requests of a county and year: who numbers, joins, orders or sends them never works on
 * what another has changed meanwhile. The turn is the first statement of a transaction, since InnoDB reads what was
 * there at the first read that takes no lock.
 */
@ApplicationScoped
class RequestTurn {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** Which county and year. */
    record Place(String countyCode, int year) {}

    /** Asked in a transaction of its own. @throws NotVisible for no such id */
    @Transactional(TxType.REQUIRES_NEW)
    Place of(long requestId) {
        return place(
                "select r.countyCode, r.year from CountyRequest r where r.id = :id",
                CountyRequest.KIND.name(),
                requestId);
    }

    /** The same for a reply. */
    @Transactional(TxType.REQUIRES_NEW)
    Place ofReply(long replyId) {
        return place(
                "select r.countyCode, r.year from CountyRequest r, RequestReply a where r.id = a.requestId and a.id = :id",
                CountyRequest.KIND.name(),
                replyId);
    }

    private Place place(String query, String kind, long id) {
        return em.createQuery(query, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Place((String) row[0], (Integer) row[1]))
                .orElseThrow(() -> new NotVisible(kind, id));
    }

    /** Waits for the turn; whether the person sees a request, the caller asks next. */
    @Transactional(TxType.MANDATORY)
    void take(Place place) {
        em.createQuery(
                        "select r from CountyRequest r where r.countyCode = :county and r.year = :year order by r.id",
                        CountyRequest.class)
                .setParameter("county", place.countyCode())
                .setParameter("year", place.year())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
