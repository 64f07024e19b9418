package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.person.Address;

/** Addresses of the person, each still told only where it was entered. */
@ApplicationScoped
class AddressRows extends OwnRows {
    AddressRows() {
        super("address", Address.class, "personId", null);
    }
}
