package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.kin.Kin;

/** Who is a parent, partner or sibling of the person. */
@ApplicationScoped
class OtherKinRows extends OwnRows {
    OtherKinRows() {
        super("kinOther", Kin.class, "otherId", "o.personId = r.personId and o.kind = r.kind");
    }
}
