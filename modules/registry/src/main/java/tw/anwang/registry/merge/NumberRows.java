package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;

/** Numbers of the person. */
@ApplicationScoped
class NumberRows extends OwnRows {
    NumberRows() {
        super("identifier", "Identifier", "personId", "o.value = r.value");
    }
}
