package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.person.Address;

/** Addresses that were entered in it. */
@ApplicationScoped
class AddressesOfHousehold extends OwnHouseholdRows {
    AddressesOfHousehold() {
        super("address", Address.class, "householdId", null);
    }
}
