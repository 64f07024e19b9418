package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.desk.search.ToldChanges;

/**
 * Tells the search that a record is other: a row in the transaction of the change, which every node takes over before
 * its next search. Rolled back, it never was.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SearchChanges {
    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    ToldChanges told;

    /** Once a transaction and record, however often it is said. @param kind as {@link SearchSource#touchedBy} knows it */
    public void changed(String kind, long record) {
        if (told.first(kind, record)) {
            em.createNativeQuery(
                            "insert into desk_search_change (kind, record_id, at) values (?1, ?2, utc_timestamp(3))")
                    .setParameter(1, kind)
                    .setParameter(2, record)
                    .executeUpdate();
        }
    }
}
