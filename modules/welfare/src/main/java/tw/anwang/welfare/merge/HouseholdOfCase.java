package tw.anwang.welfare.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.registry.HouseholdRows;
import tw.anwang.welfare.familycase.FamilyCase;

/** Cases of a household go with the household. */
@ApplicationScoped
class HouseholdOfCase extends HouseholdRows {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    HouseholdOfCase() {
        super("welfare.familyCase", FamilyCase.class);
    }

    @Override
    protected EntityManager entities() {
        return em;
    }
}
