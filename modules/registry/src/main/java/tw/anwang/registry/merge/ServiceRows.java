package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.involvement.Involvement;

/** Who serves the person. */
@ApplicationScoped
class ServiceRows extends OwnRows {
    ServiceRows() {
        super("involvement", Involvement.class, "personId", null);
    }
}
