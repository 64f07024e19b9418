package tw.anwang.registry.merge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.registry.HouseholdRows;

/** Rows of the registry itself that name a household. */
abstract class OwnHouseholdRows extends HouseholdRows {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    OwnHouseholdRows(String place, Class<?> entity, String field, String both) {
        super("registry." + place, entity, field, both);
    }

    @Override
    protected EntityManager entities() {
        return em;
    }
}
