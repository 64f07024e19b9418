package tw.anwang.welfare.merge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.registry.PersonRows;

/** Rows of one entity of this module that name a person of the registry. */
abstract class RowsOfCases extends PersonRows {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    RowsOfCases(String place, Class<?> entity) {
        super(place, entity);
    }

    @Override
    protected EntityManager entities() {
        return em;
    }
}
