package tw.anwang.identity.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.DemoData;

/** The records that the demo brought along: nobody's, so that an administrator may see them. */
@ApplicationScoped
class DemoRecords {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    DemoData demo;

    /** Key of the sentence that says why there are none; nothing where there are. */
    Optional<String> whyNone() {
        if (!demo.isThere()) {
            return Optional.of("rolePreview.noDemo");
        }
        boolean marked = !em.createNativeQuery("select 1 from identity_demo_record limit 1")
                .getResultList()
                .isEmpty();
        return marked ? Optional.empty() : Optional.of("rolePreview.oldDemo");
    }

    Set<Long> of(String kind) {
        List<?> ids = em.createNativeQuery("select record_id from identity_demo_record where kind = ?1")
                .setParameter(1, kind)
                .getResultList();
        Set<Long> records = new HashSet<>();
        ids.forEach(id -> records.add(((Number) id).longValue()));
        return records;
    }
}
