package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.person.Contact;

/** How the person is reached. */
@ApplicationScoped
class ContactRows extends OwnRows {
    ContactRows() {
        super("contact", Contact.class, "personId", null);
    }
}
