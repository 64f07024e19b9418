package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Gives official numbers (案號), counted from 1 in each year and never given twice: whoever takes one holds the row until
 * the transaction ends, so a number that was rolled back is the next one's. Asks no right: the verb that calls it has.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OfficialNumbers {
    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** @param kind as in the trail, such as {@code registry.household}; @param year common era */
    public long next(String kind, int year) {
        return next(kind, year, 1);
    }

    /** So many in a row. @return the first of them */
    public long next(String kind, int year, int many) {
        em.createNativeQuery("insert into desk_number (kind, year, last) values (?1, ?2, ?3)"
                        + " on duplicate key update last = last + values(last)")
                .setParameter(1, kind)
                .setParameter(2, year)
                .setParameter(3, many)
                .executeUpdate();
        long last = ((Number) em.createNativeQuery("select last from desk_number where kind = ?1 and year = ?2")
                        .setParameter(1, kind)
                        .setParameter(2, year)
                        .getSingleResult())
                .longValue();
        return last - many + 1;
    }
}
