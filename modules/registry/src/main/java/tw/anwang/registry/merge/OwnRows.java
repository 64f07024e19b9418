package tw.anwang.registry.merge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.registry.PersonRows;

/** Rows of the registry itself that name a person. */
abstract class OwnRows extends PersonRows {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    OwnRows(String place, Class<?> entity, String field, String both) {
        super("registry." + place, entity, field, both);
    }

    @Override
    protected EntityManager entities() {
        return em;
    }
}
