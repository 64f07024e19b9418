package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;

/** How the person is reached. */
@ApplicationScoped
class ContactRows extends OwnRows {
    ContactRows() {
        super("contact", "Contact", "personId", null);
    }
}
