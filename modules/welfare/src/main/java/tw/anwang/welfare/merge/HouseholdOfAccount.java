package tw.anwang.welfare.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.anwang.registry.HouseholdRows;
import tw.anwang.welfare.developmentaccount.DevelopmentAccount;

/** Development accounts go with the household of their holder. */
@ApplicationScoped
class HouseholdOfAccount extends HouseholdRows {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    HouseholdOfAccount() {
        super("welfare.developmentAccount", DevelopmentAccount.class);
    }

    @Override
    protected EntityManager entities() {
        return em;
    }
}
