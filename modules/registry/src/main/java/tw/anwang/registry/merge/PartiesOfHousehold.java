package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.household.HouseholdParty;

/** Who sees it. */
@ApplicationScoped
class PartiesOfHousehold extends OwnHouseholdRows {
    PartiesOfHousehold() {
        super("party", HouseholdParty.class, "recordId", "(o.officeId = r.officeId or o.accountId = r.accountId)");
    }
}
