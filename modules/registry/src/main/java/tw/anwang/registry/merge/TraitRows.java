package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.registry.person.Trait;

/** Languages, disability and health. */
@ApplicationScoped
class TraitRows extends OwnRows {
    TraitRows() {
        super("trait", Trait.class, "personId", null);
    }
}
