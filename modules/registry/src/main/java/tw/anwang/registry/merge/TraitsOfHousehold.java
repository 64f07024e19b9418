package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.person.Trait;

/** Languages, disability and health that were entered in it. */
@ApplicationScoped
class TraitsOfHousehold extends OwnHouseholdRows {
    TraitsOfHousehold() {
        super("trait", Trait.class, "householdId", null);
    }
}
