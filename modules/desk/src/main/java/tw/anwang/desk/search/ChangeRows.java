package tw.anwang.desk.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.util.List;

/**
 * The changes that were told, read outside of whatever transaction is open. Numbers are given before transactions
 * commit, so a later one may be seen first: whoever reads keeps what was seen of the last {@link #OPEN_MINUTES} and
 * reads these again.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ChangeRows {
    /** No transaction is open for longer. */
    static final int OPEN_MINUTES = 30;

    private static final int KEPT_DAYS = 30;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** @param at when it was told, in milliseconds: tells it from another of the same number in a restored database */
    record Change(long id, String kind, long record, long at) {}

    /** How many have a greater number: where as many were seen, nothing is new. */
    long countAfter(long id) {
        return number(em.createNativeQuery("select count(*) from desk_search_change where id > ?1")
                .setParameter(1, id)
                .getSingleResult());
    }

    List<Change> after(long id) {
        List<?> rows = em.createNativeQuery(
                        "select id, kind, record_id, at from desk_search_change where id > ?1 order by id")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    /** The last one before which no other can appear any more. */
    Change settled() {
        List<?> rows = em.createNativeQuery("select id, kind, record_id, at from desk_search_change"
                        + " where at < utc_timestamp(3) - interval " + OPEN_MINUTES
                        + " minute or id = (select min(id) from desk_search_change) order by id desc limit 1")
                .getResultList();
        return change((Object[]) rows.get(0));
    }

    /** Whether the database has it, as it was seen. */
    boolean isThere(long id, long at) {
        List<?> rows = em.createNativeQuery("select id, kind, record_id, at from desk_search_change where id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.size() == 1 && change((Object[]) rows.get(0)).at() == at;
    }

    /** For the clock: the one that is settled last always stays. */
    public void sweep() {
        em.createNativeQuery("delete from desk_search_change where at < utc_timestamp(3) - interval " + KEPT_DAYS
                        + " day and id < (select * from (select max(id) from desk_search_change"
                        + " where at < utc_timestamp(3) - interval " + OPEN_MINUTES + " minute) settled)")
                .executeUpdate();
    }

    private static Change change(Object[] row) {
        return new Change(number(row[0]), (String) row[1], number(row[2]), ((Timestamp) row[3]).getTime());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
