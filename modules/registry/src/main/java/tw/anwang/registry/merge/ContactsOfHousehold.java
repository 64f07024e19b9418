package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.person.Contact;

/** Contacts that were entered in it. */
@ApplicationScoped
class ContactsOfHousehold extends OwnHouseholdRows {
    ContactsOfHousehold() {
        super("contact", Contact.class, "householdId", null);
    }
}
