package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.household.Member;

/** Who belongs to it; of somebody who belongs to both today one row says it. */
@ApplicationScoped
class MembersOfHousehold extends OwnHouseholdRows {
    MembersOfHousehold() {
        super(
                "member",
                Member.class,
                "householdId",
                "o.personId = r.personId and o.leftOn is null and r.leftOn is null");
    }
}
