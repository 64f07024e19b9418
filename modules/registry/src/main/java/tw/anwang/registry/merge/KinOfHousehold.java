package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.kin.Kin;

/** Kin that were entered in it. */
@ApplicationScoped
class KinOfHousehold extends OwnHouseholdRows {
    KinOfHousehold() {
        super("kin", Kin.class, "householdId", null);
    }
}
