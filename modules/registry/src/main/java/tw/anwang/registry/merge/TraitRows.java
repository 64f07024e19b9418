package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;

/** Languages, disability and health. */
@ApplicationScoped
class TraitRows extends OwnRows {
    TraitRows() {
        super("trait", "Trait", "personId", null);
    }
}
