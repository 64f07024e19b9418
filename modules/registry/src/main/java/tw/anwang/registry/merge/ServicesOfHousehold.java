package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.involvement.Involvement;

/** Who serves it. */
@ApplicationScoped
class ServicesOfHousehold extends OwnHouseholdRows {
    ServicesOfHousehold() {
        super("involvement", Involvement.class, "householdId", null);
    }
}
