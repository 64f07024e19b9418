package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.kin.Kin;

/** Whose parent, partner or sibling the person is. */
@ApplicationScoped
class KinRows extends OwnRows {
    KinRows() {
        super("kin", Kin.class, "personId", "o.otherId = r.otherId and o.kind = r.kind");
    }
}
