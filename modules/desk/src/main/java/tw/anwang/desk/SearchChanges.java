package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
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
        changed(kind, List.of(record));
    }

    /** The same of many records. */
    public void changed(String kind, Collection<Long> records) {
        String rows = records.stream()
                .filter(record -> told.first(kind, record))
                .map(record -> "(?1, " + record + ", utc_timestamp(3))")
                .collect(Collectors.joining(", "));
        if (!rows.isEmpty()) {
            em.createNativeQuery("insert into desk_search_change (kind, record_id, at) values " + rows)
                    .setParameter(1, kind)
                    .executeUpdate();
        }
    }
}
