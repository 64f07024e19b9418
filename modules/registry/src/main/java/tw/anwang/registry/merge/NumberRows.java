package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.person.Identifier;

/** Numbers of the person. */
@ApplicationScoped
class NumberRows extends OwnRows {
    NumberRows() {
        super("identifier", Identifier.class, "personId", "o.value = r.value");
    }
}
