package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;

/** Who serves the person. */
@ApplicationScoped
class ServiceRows extends OwnRows {
    ServiceRows() {
        super("involvement", "Involvement", "personId", null);
    }
}
