package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.household.Member;

/** To which households the person belongs; where both belong to one today, one row says it. */
@ApplicationScoped
class MemberRows extends OwnRows {
    MemberRows() {
        super(
                "member",
                Member.class,
                "personId",
                "o.householdId = r.householdId and o.leftOn is null and r.leftOn is null");
    }
}
